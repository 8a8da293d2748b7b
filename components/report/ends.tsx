import { Fragment } from 'react'
import type { PublicContact, PublicReport, PublicSection } from './model'
import { addressOf, lastingAddress, reportName, sectionName } from './names'
import { TakeAlong } from './take-along'

type Props = { report: PublicReport; section: PublicSection }

/** The end of a section: whom to ask, how to report an error, how to cite, what to take along. */
export function Ends({ report, section }: Props) {
  const email = section.contact?.email || report.installation.email
  return (
    <section className="ends" id="sporsmal" aria-label="Spørsmål, feil, henvisning og filer">
      {section.contact && <Contact contact={section.contact} />}
      {email && (
        <div>
          <h2>Er noe galt?</h2>
          <p>Vi retter åpent og viser hva som er rettet.</p>
          <p>
            <a className="btn" href={mailto(email, report, section)}>
              Meld feil
            </a>
          </p>
        </div>
      )}
      <Citation report={report} section={section} />
      <TakeAlong report={report} section={section} />
    </section>
  )
}

function Contact({ contact }: { contact: PublicContact }) {
  return (
    <div>
      <h2>Spør om kapittelet</h2>
      <p>{[contact.name, contact.unit].filter(Boolean).join(', ')}</p>
      {contact.email && (
        <p>
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </p>
      )}
      {contact.phone && <p>Telefon {contact.phone}</p>}
    </div>
  )
}

function Citation({ report, section }: Props) {
  const lasting = lastingAddress(report, section.path)
  const edition = report.editions.at(-1)
  return (
    <div>
      <h2>Vis til kapittelet</h2>
      <p>
        {report.installation.name}: <cite>{reportName(report)}</cite>, kapittel {section.number}
        {lasting && edition ? `, utgave ${edition.number}. ` : '. Utkast, ikke publisert.'}
        {lasting && (
          <a href={lasting}>{breakable(`${report.origin.replace(/^https?:\/\//, '')}${lasting}`)}</a>
        )}
      </p>
      {lasting && (
        <p className="small">
          <a href={`${addressOf(report, section)}/henvis`}>Vis til en tabell eller et punkt</a>
        </p>
      )}
    </div>
  )
}

/** An address that may break after each slash. */
function breakable(address: string) {
  return Array.from(address.split(/(?<=\/)/).entries(), ([place, piece]) => (
    <Fragment key={place}>
      {piece}
      <wbr />
    </Fragment>
  ))
}

function mailto(email: string, report: PublicReport, section: PublicSection): string {
  const edition = report.preview ? undefined : report.editions.at(-1)
  const place = `${reportName(report)}, ${sectionName(section)}${edition ? ` (utgave ${edition.number})` : ''}`
  const address = `${report.origin}${lastingAddress(report, section.path) ?? addressOf(report, section)}`
  const subject = encodeURIComponent(`Feil i ${place}`)
  const body = encodeURIComponent(`Siden: ${address}\r\n\r\nDette er galt: `)
  return `mailto:${email}?subject=${subject}&body=${body}`
}
