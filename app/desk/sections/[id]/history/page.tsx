import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { Said } from '@/components/ui/said'
import { StateTag } from '@/components/ui/state'
import { Title } from '@/components/work/title'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { lastYear, withLastYear } from '@/lib/core/compare/address'
import { say } from '@/lib/core/words/say'
import { history } from '@/lib/sections/history'
import { openSection } from '@/lib/sections/open'
import { Compared } from './compared'
import { Points } from './points'
import { Restore } from './restore'
import { Restored } from './restored'
import { type Point, timeline } from './timeline'

export const generateMetadata = titled('Historikk')

type Query = { fra?: string; til?: string; vis?: string; hent?: string; angre?: string }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> }

export default async function HistoryPage({ params, searchParams }: Props) {
  const actor = await signedIn()
  const [{ id }, query] = await Promise.all([params, searchParams])
  const [found, section] = await Promise.all([history(actor, id), openSection(actor, id)])
  if (!found || !section) notFound()
  const points = timeline(found, today())
  const newest = section.version
  const mayRestore = section.mayWrite
  const wanted = {
    from: query.fra === lastYear && found.last !== null ? 'last' : versionOf(query.fra, points),
    to: query.til === undefined ? newest : versionOf(query.til, points),
  } as const
  const from = wanted.from ?? points.find(({ version }) => version < newest)?.version ?? newest
  const to = wanted.to ?? newest
  const asked = query.fra !== undefined
  const known = wanted.from !== undefined && wanted.to !== undefined
  const fetched = mayRestore
    ? points.find(({ version }) => version > 0 && String(version) === query.hent)
    : undefined
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-row b-small">
        <Link className="ds-link" href={`/desk/sections/${id}`}>
          {say('Tilbake til kapittelet')}
        </Link>
        <StateTag state={section.state} />
      </p>
      <h1>
        <span className="b-num">{section.number}</span>{' '}
        <Said of="Historikk for {title}" with={{ title: <Title of={section.content} /> }} />
      </h1>
      <p className="b-intro">
        {say('Alt som er lagret, blir tatt vare på. Velg to tidspunkter for å se hva som er endret.')}
      </p>
      {found.last !== null && points.length > 0 && (
        <p className="b-gap">
          <a className="ds-link" href={withLastYear(id)}>
            {say('Sammenlign med {year}', { year: String(found.last) })}
          </a>
        </p>
      )}
      {query.angre && <Restored before={versionOf(query.angre, points)} />}
      {fetched && (
        <Restore id={id} me={actor.id} version={fetched.version} seen={newest} when={fetched.note} />
      )}
      {points.length === 0 ? (
        <div className="b-empty">
          <h2>{say('Ingen har skrevet her ennå')}</h2>
          <p>{say('Når noen begynner på kapittelet, står hver økt her.')}</p>
        </div>
      ) : (
        <div className="b-gap">
          <Points
            key={`${from} ${to}`}
            points={points}
            from={from}
            to={to}
            last={found.last}
            people={found.people}
            restorable={(version) => mayRestore && version > 0 && version !== newest}
          />
        </div>
      )}
      {asked && known && (
        <Compared {...{ id, from, to, all: query.vis === 'alt', year: section.report.year }} />
      )}
      {asked && !known && (
        <p className="b-gap" role="status">
          {say('Minst én av versjonene finnes ikke. Velg to av tidspunktene over.')}
        </p>
      )}
    </main>
  )
}

/** A version that stands in the history; undefined for anything else that an address may hold. */
function versionOf(given: string | undefined, points: readonly Point[]): number | undefined {
  return points.find(({ version }) => String(version) === given)?.version
}
