import Link from 'next/link'
import type { OpenedActs } from '@/lib/acts/open'
import { type ActKind, stateOf } from '@/lib/core/acts'
import { actNames } from '@/lib/core/words/acts'
import { say } from '@/lib/core/words/say'
import { Hindrance } from '../publish/hindrance'
import { ActForm } from './form'
import { asked } from './words'

type Props = { opened: OpenedActs; wanted: string | undefined; today: string }

/** The act that may be recorded now, what hinders it, and the others that may. */
export function Next({ opened: { report, recorded, files, next, hindered, last }, wanted, today }: Props) {
  const kind = next.find((one) => one === wanted) ?? next[0]
  if (!kind) return null
  const again = stateOf(recorded) === kind
  const running = last !== null && last.finishedAt === null
  return (
    <section className="b-panel b-decide" aria-labelledby="neste">
      <h2 id="neste">
        {again ? say('Rett registreringen: {act}', { act: actNames[kind] }) : asked[kind].heading}
      </h2>
      {hindered ? (
        <Hindrance refusal={hindered} slug={report.slug} />
      ) : running ? (
        <p>{say('En utgave lages nå. Vent til den er ferdig.')}</p>
      ) : (
        <>
          <p className="b-small">
            {report.currentEditionId
              ? say('Det lages en ny utgave av de samme tekstene, der alle sider viser statusen.')
              : say(
                  'Rapporten er ikke publisert. Den blir publisert slik den er godkjent, når du registrerer dette.',
                )}
          </p>
          <ActForm
            key={`${kind}${recorded.length}`}
            {...{ report: report.id, language: report.language, kind, files, today }}
            seen={recorded.length}
          />
        </>
      )}
      <Others kinds={next.filter((one) => one !== kind)} />
    </section>
  )
}

function Others({ kinds }: { kinds: readonly ActKind[] }) {
  if (kinds.length === 0) return null
  return (
    <p className="b-small b-add">
      {say('Noe annet:')}{' '}
      {kinds.map((kind, i) => (
        <span key={kind}>
          {i > 0 && ', '}
          <Link href={`?som=${kind}`}>{actNames[kind].toLowerCase()}</Link>
        </span>
      ))}
    </p>
  )
}
