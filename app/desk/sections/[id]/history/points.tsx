import Link from 'next/link'
import { Icon, type IconName } from '@/components/ui/icon'
import { lastYear } from '@/lib/core/compare/address'
import { sentence } from '@/lib/core/words/counts'
import { say } from '@/lib/core/words/say'
import type { From } from '@/lib/sections/versions'
import { ChosenAway } from './chosen-away'
import type { Point } from './timeline'

const icons: Record<Point['mark'], IconName> = {
  blank: 'blank',
  written: 'draft',
  submitted: 'submitted',
  signed: 'approved',
}

type Props = {
  points: readonly Point[]
  from: From
  to: number
  /** The year of the section that this one continues. */
  last: number | null
  people: Record<string, string>
  restorable: (version: number) => boolean
}

/** The line of time as a form: two points are chosen and compared, without any script. */
export function Points({ points, from, to, last, people, restorable }: Props) {
  const first = (version: From) => points.findIndex((point) => point.version === version)
  return (
    <form method="get">
      <table className="ds-table">
        <caption className="ds-sr-only">{say('Lagrede versjoner, nyeste først')}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-12">
              {say('Fra')}
            </th>
            <th scope="col" className="w-12">
              {say('Til')}
            </th>
            <th scope="col">{say('Hva som skjedde')}</th>
            <th scope="col">
              <span className="ds-sr-only">{say('Hent fram')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map((point, i) => (
            <tr key={point.key}>
              <Choice name="fra" {...choice(point)} chosen={i === first(from)} />
              <Choice name="til" {...choice(point)} chosen={i === first(to)} />
              <th scope="row">
                <div className="b-point">
                  <Icon name={icons[point.mark]} />
                  <div>
                    {point.says}
                    {point.note && <span className="b-meta b-blk">{sentence(point.note)}</span>}
                    {point.unchosen.map((one) => (
                      <ChosenAway key={one.id} text={one} people={people} />
                    ))}
                  </div>
                </div>
              </th>
              <td className="n">
                {restorable(point.version) && (
                  <Link
                    className="ds-link b-nw"
                    href={`?hent=${point.version}#hent`}
                    aria-label={say('Hent fram teksten fra {when}', { when: point.note })}
                  >
                    {say('Hent fram')}
                  </Link>
                )}
              </td>
            </tr>
          ))}
          {last !== null && (
            <tr>
              <Choice
                name="fra"
                value={lastYear}
                says={say('Det som er godkjent i {year}', { year: String(last) })}
                chosen={from === 'last'}
              />
              <td />
              <th scope="row">
                <div className="b-point">
                  <Icon name="approved" />
                  {say('Det som er godkjent i {year}', { year: String(last) })}
                </div>
              </th>
              <td />
            </tr>
          )}
        </tbody>
      </table>
      <p className="b-gap">
        <button className="ds-button" data-variant="secondary" type="submit">
          {say('Sammenlign de to valgte')}
        </button>
      </p>
    </form>
  )
}

const choice = ({ version, says, note }: Point) => ({
  value: String(version),
  says: [says, note].filter(Boolean).join(', '),
})

type ChoiceProps = { name: 'fra' | 'til'; value: string; says: string; chosen: boolean }

function Choice({ name, value, says, chosen }: ChoiceProps) {
  return (
    <td>
      <input
        className="ds-input"
        type="radio"
        name={name}
        value={value}
        defaultChecked={chosen}
        aria-label={`${name === 'fra' ? say('Sammenlign fra') : say('Sammenlign til')}: ${says}`}
      />
    </td>
  )
}
