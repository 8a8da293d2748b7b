import type { ReactNode } from 'react'
import type { PublicInstallation } from './model'
import { Shell } from './shell'

export type House = { installation: PublicInstallation; stylesheet: string }

/** A report that was taken down, with the words given for it. */
export function WithdrawnPage(props: House & { name: string; note: string }) {
  return (
    <Message {...props} title={`${props.name} er trukket tilbake`}>
      <p>{props.note}</p>
      <Ask installation={props.installation} />
    </Message>
  )
}

/** A page that was in an earlier edition, and is not in the current one. */
export function GonePage(props: House & { name: string; edition: { number: number; address: string } }) {
  const { name, edition } = props
  return (
    <Message {...props} title="Siden er ikke med lenger">
      <p>
        Siden sto i {name} til og med utgave {edition.number}, og{' '}
        <a href={edition.address}>kan fortsatt leses i den utgaven</a>.
      </p>
      <Ask installation={props.installation} />
    </Message>
  )
}

/** An address where nothing is published. */
export function NotFoundPage(props: House) {
  return (
    <Message {...props} title="Vi finner ikke siden">
      <p>Adressen kan være skrevet feil, eller siden er ikke publisert.</p>
      <Ask installation={props.installation} />
    </Message>
  )
}

/** A file that is made on demand, where too many ask at once. */
export function BusyPage(props: House) {
  return (
    <Message {...props} title="Filen lages litt senere">
      <p>Mange ber om filer akkurat nå. Last siden på nytt om et minutt.</p>
    </Message>
  )
}

/** A file that cannot be made now. */
export function NotMadePage({ report, ...house }: House & { report: string }) {
  return (
    <Message {...house} title="Filen kunne ikke lages">
      <p>
        Noe gikk galt hos oss. Alt som skulle stå i filen, står på <a href={report}>sidene i rapporten</a>, og
        kapitlene kan lastes ned hvert for seg. Prøv igjen senere.
      </p>
      <Ask installation={house.installation} />
    </Message>
  )
}

export function Message({
  installation,
  stylesheet,
  title,
  children,
}: House & { title: string; children: ReactNode }) {
  return (
    <Shell installation={installation} stylesheet={stylesheet} titles={[title]}>
      <div className="wrap">
        <main id="innhold" className="page">
          <h1>{title}</h1>
          {children}
        </main>
      </div>
    </Shell>
  )
}

export function Ask({ installation }: { installation: PublicInstallation }) {
  return (
    <p>
      <a href="/">Se alle rapporter</a>
      {installation.email && (
        <>
          , eller spør oss: <a href={`mailto:${installation.email}`}>{installation.email}</a>
        </>
      )}
      .
    </p>
  )
}
