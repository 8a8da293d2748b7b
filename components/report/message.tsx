import type { ReactNode } from 'react'
import { Said } from '@/components/ui/said'
import { say } from '@/lib/core/words/say'
import type { PublicInstallation } from './model'
import { Shell } from './shell'

export type House = { installation: PublicInstallation; stylesheet: string }

/** A report that was taken down, with the words given for it. */
export function WithdrawnPage(props: House & { name: string; note: string }) {
  return (
    <Message {...props} title={say('{name} er trukket tilbake', { name: props.name })}>
      <p>{props.note}</p>
      <Ask installation={props.installation} />
    </Message>
  )
}

/** A page that was in an earlier edition, and is not in the current one. */
export function GonePage(props: House & { name: string; edition: { number: number; address: string } }) {
  const { name, edition } = props
  return (
    <Message {...props} title={say('Siden er ikke med lenger')}>
      <p>
        <Said
          of="Siden sto i {name} til og med utgave {number}, og <a>kan fortsatt leses i den utgaven</a>."
          with={{ name, number: edition.number, a: (words) => <a href={edition.address}>{words}</a> }}
        />
      </p>
      <Ask installation={props.installation} />
    </Message>
  )
}

/** An address where nothing is published. */
export function NotFoundPage(props: House) {
  return (
    <Message {...props} title={say('Vi finner ikke siden')}>
      <p>{say('Adressen kan være skrevet feil, eller siden er ikke publisert.')}</p>
      <Ask installation={props.installation} />
    </Message>
  )
}

/** A file that is made on demand, where too many ask at once. */
export function BusyPage(props: House) {
  return (
    <Message {...props} title={say('Filen lages litt senere')}>
      <p>{say('Mange ber om filer akkurat nå. Last siden på nytt om et minutt.')}</p>
    </Message>
  )
}

/** A file that cannot be made now. */
export function NotMadePage({ report, ...house }: House & { report: string }) {
  return (
    <Message {...house} title={say('Filen kunne ikke lages')}>
      <p>
        <Said
          of="Noe gikk galt hos oss. Alt som skulle stå i filen, står på <a>sidene i rapporten</a>, og kapitlene kan lastes ned hvert for seg. Prøv igjen senere."
          with={{ a: (words) => <a href={report}>{words}</a> }}
        />
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

export function Ask({ installation: { email } }: { installation: PublicInstallation }) {
  const a = (words: ReactNode) => <a href="/">{words}</a>
  return (
    <p>
      {email ? (
        <Said
          of="<a>Se alle rapporter</a>, eller spør oss: {email}."
          with={{ a, email: <a href={`mailto:${email}`}>{email}</a> }}
        />
      ) : (
        <Said of="<a>Se alle rapporter</a>." with={{ a }} />
      )}
    </p>
  )
}
