import type { ReactNode } from 'react'
import { licenses } from '@/lib/core/open-data/license'
import { type Operation, operations } from '@/lib/core/open-data/operations'
import { api } from '@/lib/core/open-data/place'
import { queries } from '@/lib/core/open-data/query'
import type { House } from './message'
import { Shell } from './shell'

/** A question that has an answer now. */
export type Example = { says: string; address: string }

type Props = House & { origin: string; examples: readonly Example[] }

/** How what is published is read as data: by whom, how, and what one may do with it. */
export function OpenDataPage({ installation, stylesheet, origin, examples }: Props) {
  const { name, email, license } = installation
  const title = 'Åpne data'
  const description = `Rapportene fra ${name} som åpne data: API, katalog, filer og lisens.`
  return (
    <Shell
      installation={installation}
      stylesheet={stylesheet}
      titles={[title]}
      description={description}
      canonical={`${origin}/apne-data`}
      sharing={{
        title,
        description,
        address: `${origin}/apne-data`,
        type: 'website',
        language: 'nb',
        site: name,
      }}
    >
      <div className="wrap">
        <main id="innhold" className="page">
          <h1>{title}</h1>
          <p className="lead">
            Alt som er publisert i rapportene, kan også hentes som data. Det er gratis, og du trenger ikke
            nøkkel eller konto.
          </p>

          <h2>Lisens</h2>
          <p>
            Dataene kan brukes etter <a href={licenses[license].url}>{licenses[license].name}</a>. Oppgi{' '}
            {name} som kilde, og gjerne adressen til utgaven du har brukt.
          </p>

          <h2>Prøv</h2>
          <p>Svarene er JSON. Du kan åpne dem i nettleseren, eller hente dem fra et program:</p>
          <pre>
            <code>
              curl {origin}
              {api}/reports
            </code>
          </pre>
          <ul className="rows">
            {examples.map(({ says, address }) => (
              <li key={address}>
                {says}
                <br />
                <a href={address}>
                  <code>{address}</code>
                </a>
              </li>
            ))}
          </ul>

          <h2>Hva du kan spørre om</h2>
          <p>
            Alle adressene begynner med{' '}
            <code>
              {origin}
              {api}
            </code>
            . Hele beskrivelsen, med alle felt, er <a href={`${api}/openapi.json`}>et OpenAPI-dokument</a>.
          </p>
          <ul className="rows asks">
            {Object.entries(operations).map(([id, one]) => (
              <Asked key={id} {...one} />
            ))}
          </ul>

          <h2>Slik svarer vi</h2>
          <Answers />

          <h2>Katalog</h2>
          <p>
            Rapportene er beskrevet etter DCAT-AP-NO, den norske standarden for datakataloger, som{' '}
            <a href={`${api}/catalog.jsonld`}>JSON-LD</a> og som <a href={`${api}/catalog.ttl`}>Turtle</a>.
            Adressen{' '}
            <a href={`${api}/catalog`}>
              <code>{api}/catalog</code>
            </a>{' '}
            gir den av dem som du ber om.
          </p>

          <h2>Følg med</h2>
          <p>
            <a href="/atom.xml">Feeden</a> forteller om nye rapporter, nye utgaver og rettelser. Den kan leses
            i et program for Atom eller RSS.
          </p>

          <h2>Filer</h2>
          <p>
            Under hver tabell på sidene kan du laste den ned som CSV eller Excel. Hvert kapittel finnes som
            JSON på adressen til kapittelet med <code>.json</code> etter. En utgave endres aldri, og har en
            liste over alle filene sine med kontrollsummer i <code>manifest.json</code>.
          </p>
          {email && (
            <>
              <h2>Spør oss</h2>
              <p>
                Mangler det noe, eller er noe feil? Skriv til <a href={`mailto:${email}`}>{email}</a>.
              </p>
            </>
          )}
        </main>
      </div>
    </Shell>
  )
}

function Asked({ path, summary, description, query }: Operation) {
  const filters = Object.entries(queries[query].shape).filter(([name]) => name !== 'page' && name !== 'size')
  return (
    <li>
      <h3>{summary}</h3>
      <p>
        <code>{path || '/'}</code>
      </p>
      {description && <p className="muted">{description}</p>}
      {filters.length > 0 && (
        <dl>
          {filters.map(([name, { description }]) => (
            <Parameter key={name} name={name}>
              {description}
            </Parameter>
          ))}
        </dl>
      )}
    </li>
  )
}

function Parameter({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>
        <code>{name}</code>
      </dt>
      <dd>{children}</dd>
    </>
  )
}

function Answers() {
  return (
    <ul className="rows">
      <li>
        <strong>I sider.</strong> En liste har 50 om gangen. Med <code>size</code> kan du få opptil 100, og
        med <code>page</code> den siden du vil ha. Lenker til neste og forrige side står i <code>Link</code> i
        hodet på svaret.
      </li>
      <li>
        <strong>Bare når noe er nytt.</strong> Hvert svar har et navn i <code>ETag</code>. Send det tilbake i{' '}
        <code>If-None-Match</code>, så svarer vi 304 uten innhold når ingenting er endret.
      </li>
      <li>
        <strong>Til alle sider.</strong> Et skript på en hvilken som helst nettside kan lese svarene (CORS).
      </li>
      <li>
        <strong>Med en grunn.</strong> Kan vi ikke svare, sier vi hvorfor i én setning og hvilken parameter
        det gjelder (problemdetaljer etter RFC 9457). Ukjente parametere avvises, slik at en skrivefeil ikke
        gir feil tall.
      </li>
      <li>
        <strong>Med tall slik de er skrevet.</strong> Et tall er tekst med punktum, som <code>"7.50"</code>,
        så ingen desimaler forsvinner. Hver celle sier om tallet er endelig, foreløpig eller rettet, eller
        hvorfor det ikke står der.
      </li>
    </ul>
  )
}
