import { Fragment } from 'react'
import { Said } from '@/components/ui/said'
import { say } from '@/lib/core/words/say'
import type { PublicContact, PublicReport, PublicSection } from './model'
import { addressOf, lastingAddress, reportName, sectionName } from './names'
import { TakeAlong } from './take-along'

type Props = { report: PublicReport; section: PublicSection }

/** The end of a section: whom to ask, how to report an error, how to cite, what to take along. */
export function Ends({ report, section }: Props) {
  const email = section.contact?.email || report.installation.email
  return (
    <section className="ends" id="sporsmal" aria-label={say('Spørsmål, feil, henvisning og filer')}>
      {section.contact && <Contact contact={section.contact} />}
      {email && (
        <div>
          <h2>{say('Er noe galt?')}</h2>
          <p>{say('Vi retter åpent og viser hva som er rettet.')}</p>
          <p>
            <a className="btn" href={mailto(email, report, section)}>
              {say('Meld feil')}
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
      <h2>{say('Spør om kapittelet')}</h2>
      <p>{[contact.name, contact.unit].filter(Boolean).join(', ')}</p>
      {contact.email && (
        <p>
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </p>
      )}
      {contact.phone && <p>{say('Telefon {number}', { number: contact.phone })}</p>}
    </div>
  )
}

function Citation({ report, section }: Props) {
  const lasting = lastingAddress(report, section.path)
  const edition = report.editions.at(-1)
  const place = {
    publisher: report.installation.name,
    report: <cite>{reportName(report)}</cite>,
    number: section.number,
  }
  return (
    <div>
      <h2>{say('Vis til kapittelet')}</h2>
      <p>
        {lasting && edition ? (
          <>
            <Said
              of="{publisher}: {report}, kapittel {number}, utgave {edition}."
              with={{ ...place, edition: edition.number }}
            />{' '}
            <a href={lasting}>{breakable(`${report.origin.replace(/^https?:\/\//, '')}${lasting}`)}</a>
          </>
        ) : (
          <Said of="{publisher}: {report}, kapittel {number}. Utkast, ikke publisert." with={place} />
        )}
      </p>
      {lasting && (
        <p className="small">
          <a href={`${addressOf(report, section)}/henvis`}>{say('Vis til en tabell eller et punkt')}</a>
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
  const named = { report: reportName(report), section: sectionName(section) }
  const place = edition
    ? say('{report}, {section} (utgave {number})', { ...named, number: edition.number })
    : `${named.report}, ${named.section}`
  const address = `${report.origin}${lastingAddress(report, section.path) ?? addressOf(report, section)}`
  const subject = encodeURIComponent(say('Feil i {place}', { place }))
  const body = encodeURIComponent(`${say('Siden: {address}', { address })}\r\n\r\n${say('Dette er galt:')} `)
  return `mailto:${email}?subject=${subject}&body=${body}`
}
