import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { Title } from '@/components/work/title'
import { signedIn } from '@/lib/actor'
import { type AgreeingRule, agreeing } from '@/lib/core/agreeing'
import { counted, sentence } from '@/lib/core/words/counts'
import { say } from '@/lib/core/words/say'
import { openFindings } from '@/lib/findings/open'
import { FindingRow } from './finding'

export const generateMetadata = titled('Tall på tvers')

export default async function FindingsPage({ params }: { params: Promise<{ slug: string }> }) {
  const actor = await signedIn()
  const { slug } = await params
  const opened = await openFindings(actor, slug)
  if (!opened) notFound()
  const { report, findings } = opened
  const open = findings.filter(({ settled }) => !settled)
  const away = findings.filter(({ settled }) => settled)
  const rules = Object.keys(agreeing) as AgreeingRule[]
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-row b-small">
        <Link href={`/desk/reports/${slug}`}>
          <Title of={report} />
        </Link>
      </p>
      <h1>{say('Tall på tvers')}</h1>
      <p className="b-intro">
        {open.length === 0
          ? away.length === 0
            ? say('Ingenting å se på: tallene i kapitlene stemmer med hverandre.')
            : say('Ingenting nytt å se på. Det som er lagt bort, står med begrunnelsen nedenfor.')
          : say('{things} bør ses på. Rett det som er feil, eller skriv hvorfor det skal stå slik.', {
              things: sentence(counted(open.length, 'én ting', '{n} ting')),
            })}
      </p>
      <p className="b-hint">
        {say(
          'Utkastene sammenlignes slik de står nå, i de kapitlene du kan lese. Ingenting av dette stopper publiseringen.',
        )}
      </p>
      {rules.map((rule) => {
        const here = open.filter((one) => one.rule === rule)
        if (here.length === 0) return null
        return (
          <section key={rule} className="b-sec b-gap" aria-labelledby={`regel-${rule}`}>
            <div className="b-h">
              <h2 id={`regel-${rule}`}>{agreeing[rule].name}</h2>
            </div>
            <p className="b-small b-muted b-gap">{agreeing[rule].why}</p>
            <ul className="b-feed">
              {here.map((one) => (
                <FindingRow key={one.key} finding={one} opened={opened} />
              ))}
            </ul>
          </section>
        )
      })}
      {away.length > 0 && (
        <section className="b-sec b-gap" aria-labelledby="lagt-bort">
          <div className="b-h">
            <h2 id="lagt-bort">{say('Lagt bort')}</h2>
          </div>
          <ul className="b-feed">
            {away.map((one) => (
              <FindingRow key={one.key} finding={one} opened={opened} />
            ))}
          </ul>
        </section>
      )}
    </main>
  )
}
