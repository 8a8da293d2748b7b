import { StateLine } from '@/components/ui/state'
import { Title } from '@/components/work/title'
import { sinceDay } from '@/lib/core/words/days'
import { say } from '@/lib/core/words/say'
import { waitsWords } from '@/lib/core/words/steps'
import type { Waiting } from '@/lib/work/mine'

type Props = { waiting: readonly Waiting[]; people: Record<string, string>; today: string }

/** What the person has written in and cannot act on now: with whom it lies, and since when. */
export function WaitingTable({ waiting, people, today }: Props) {
  return (
    <section className="b-sec" aria-labelledby="andre">
      <div className="b-h">
        <h2 id="andre">{say('Venter på andre')}</h2>
      </div>
      <table className="ds-table b-stack">
        <caption className="ds-sr-only">{say('Kapitler du har skrevet i, som venter på andre')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Kapittel')}</th>
            <th scope="col">{say('Status')}</th>
            <th scope="col">{say('Hos')}</th>
            <th scope="col">{say('Siden')}</th>
          </tr>
        </thead>
        <tbody>
          {waiting.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <a className="ds-link" href={`/desk/sections/${one.id}/review`}>
                  {one.number} <Title of={one} />
                </a>
              </th>
              <td>
                <StateLine state={one.state} step={one.step} />
              </td>
              <td>{withWhom(one, people)}</td>
              <td className="b-nw">{sinceDay(one.stateSince, today)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function withWhom({ state, step, withWhom }: Waiting, people: Record<string, string>): string {
  if (state === 'approved') return say('Klar til publisering')
  if (withWhom.length === 0) return say('Ingen kan godkjenne ennå')
  return waitsWords(
    withWhom.map((id) => people[id] ?? id),
    step,
  )
}
