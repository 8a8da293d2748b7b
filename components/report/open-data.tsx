import type { ReactNode } from 'react'
import { Said } from '@/components/ui/said'
import { type Operation, operations } from '@/lib/core/open-data/operations'
import { api } from '@/lib/core/open-data/place'
import { queries } from '@/lib/core/open-data/query'
import { say, sayStored } from '@/lib/core/words/say'
import { spoken } from '@/lib/core/words/spoken'
import { LicenseLink } from './license-link'
import type { House } from './message'
import { Shell } from './shell'

/** A question that has an answer now. */
export type Example = { says: string; address: string }

type Props = House & { origin: string; examples: readonly Example[] }

/** How what is published is read as data: by whom, how, and what one may do with it. */
export function OpenDataPage({ installation, stylesheet, origin, examples }: Props) {
  const { name, email, license } = installation
  const title = say('Åpne data')
  const description = say('Rapportene fra {name} som åpne data: API, katalog, filer og lisens.', { name })
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
        language: spoken().language,
        site: name,
      }}
    >
      <div className="wrap">
        <main id="innhold" className="page">
          <h1>{title}</h1>
          <p className="lead">
            {say(
              'Alt som er publisert i rapportene, kan også hentes som data. Det er gratis, og du trenger ikke nøkkel eller konto.',
            )}
          </p>

          <h2>{say('Lisens')}</h2>
          <p>
            <Said
              of="Dataene kan brukes etter {license}. Oppgi {name} som kilde, og gjerne adressen til utgaven du har brukt."
              with={{ license: <LicenseLink license={license} />, name }}
            />
          </p>

          <h2>{say('Prøv')}</h2>
          <p>{say('Svarene er JSON. Du kan åpne dem i nettleseren, eller hente dem fra et program:')}</p>
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

          <h2>{say('Hva du kan spørre om')}</h2>
          <p>
            <Said
              of="Alle adressene begynner med {address}. Hele beskrivelsen, med alle felt, er <a>et OpenAPI-dokument</a>."
              with={{
                address: (
                  <code>
                    {origin}
                    {api}
                  </code>
                ),
                a: (words) => <a href={`${api}/openapi.json`}>{words}</a>,
              }}
            />
          </p>
          <ul className="rows asks">
            {Object.entries(operations).map(([id, one]) => (
              <Asked key={id} {...one} />
            ))}
          </ul>

          <h2>{say('Slik svarer vi')}</h2>
          <Answers />

          <h2>{say('Katalog')}</h2>
          <p>
            <Said
              of="Rapportene er beskrevet etter DCAT-AP-NO, den norske standarden for datakataloger, som {json} og som {turtle}. Adressen {address} gir den av dem som du ber om."
              with={{
                json: <a href={`${api}/catalog.jsonld`}>JSON-LD</a>,
                turtle: <a href={`${api}/catalog.ttl`}>Turtle</a>,
                address: (
                  <a href={`${api}/catalog`}>
                    <code>{api}/catalog</code>
                  </a>
                ),
              }}
            />
          </p>

          <h2>{say('Følg med')}</h2>
          <p>
            <Said
              of="<a>Feeden</a> forteller om nye rapporter, nye utgaver og rettelser. Den kan leses i et program for Atom eller RSS."
              with={{ a: (words) => <a href="/atom.xml">{words}</a> }}
            />
          </p>

          <h2>{say('Filer')}</h2>
          <p>
            <Said
              of="Under hver tabell på sidene kan du laste den ned som CSV eller Excel. Hvert kapittel finnes som JSON på adressen til kapittelet med {end} etter. En utgave endres aldri, og har en liste over alle filene sine med kontrollsummer i {manifest}."
              with={{ end: <code>.json</code>, manifest: <code>manifest.json</code> }}
            />
          </p>
          {email && (
            <>
              <h2>{say('Spør oss')}</h2>
              <p>
                <Said
                  of="Mangler det noe, eller er noe feil? Skriv til {email}."
                  with={{ email: <a href={`mailto:${email}`}>{email}</a> }}
                />
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
      <h3>{say(summary)}</h3>
      <p>
        <code>{path || '/'}</code>
      </p>
      {description && <p className="muted">{say(description)}</p>}
      {filters.length > 0 && (
        <dl>
          {filters.map(([name, { description }]) => (
            <Parameter key={name} name={name}>
              {/* The schemas tell it to programs too; all of them have their words in each language. */}
              {sayStored(description)}
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
  const strong = (words: ReactNode) => <strong>{words}</strong>
  const code = (words: string) => <code>{words}</code>
  return (
    <ul className="rows">
      <li>
        <Said
          of="<strong>I sider.</strong> En liste har 50 om gangen. Med {size} kan du få opptil 100, og med {page} den siden du vil ha. Lenker til neste og forrige side står i {link} i hodet på svaret."
          with={{ strong, size: code('size'), page: code('page'), link: code('Link') }}
        />
      </li>
      <li>
        <Said
          of="<strong>Bare når noe er nytt.</strong> Hvert svar har et navn i {etag}. Send det tilbake i {match}, så svarer vi 304 uten innhold når ingenting er endret."
          with={{ strong, etag: code('ETag'), match: code('If-None-Match') }}
        />
      </li>
      <li>
        <Said
          of="<strong>Til alle sider.</strong> Et skript på en hvilken som helst nettside kan lese svarene (CORS)."
          with={{ strong }}
        />
      </li>
      <li>
        <Said
          of="<strong>Med en grunn.</strong> Kan vi ikke svare, sier vi hvorfor i én setning og hvilken parameter det gjelder (problemdetaljer etter RFC 9457). Ukjente parametere avvises, slik at en skrivefeil ikke gir feil tall."
          with={{ strong }}
        />
      </li>
      <li>
        <Said
          of="<strong>På språket du ber om.</strong> Grunnen, og OpenAPI-dokumentet, kommer på bokmål, nynorsk eller engelsk, etter {field}."
          with={{ strong, field: code('Accept-Language') }}
        />
      </li>
      <li>
        <Said
          of="<strong>Med tall slik de er skrevet.</strong> Et tall er tekst med punktum, som {example}, så ingen desimaler forsvinner. Hver celle sier om tallet er endelig, foreløpig eller rettet, eller hvorfor det ikke står der."
          with={{ strong, example: code('"7.50"') }}
        />
      </li>
    </ul>
  )
}
