import Link from 'next/link'
import { Icon, type IconName } from '@/components/ui/icon'
import { sentence } from '@/lib/core/words/counts'
import type { Point } from './timeline'

const icons: Record<Point['mark'], IconName> = {
  blank: 'blank',
  written: 'draft',
  submitted: 'submitted',
  signed: 'approved',
}

type Props = { points: readonly Point[]; from: number; to: number; restorable: (version: number) => boolean }

/** The line of time as a form: two points are chosen and compared, without any script. */
export function Points({ points, from, to, restorable }: Props) {
  const first = (version: number) => points.findIndex((point) => point.version === version)
  return (
    <form method="get">
      <table className="ds-table">
        <caption className="ds-sr-only">Lagrede versjoner, nyeste først</caption>
        <thead>
          <tr>
            <th scope="col" className="w-16">
              Fra
            </th>
            <th scope="col" className="w-16">
              Til
            </th>
            <th scope="col">Hva som skjedde</th>
            <th scope="col">
              <span className="ds-sr-only">Hent fram</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map((point, i) => (
            <tr key={point.key}>
              <Choice name="fra" point={point} chosen={i === first(from)} />
              <Choice name="til" point={point} chosen={i === first(to)} />
              <th scope="row">
                <span className="b-row">
                  <Icon name={icons[point.mark]} className="text-[var(--accent)]" />
                  {point.says}
                </span>
                {point.note && <span className="b-meta b-blk">{sentence(point.note)}</span>}
              </th>
              <td className="n">
                {restorable(point.version) && (
                  <Link
                    className="ds-link b-nw"
                    href={`?hent=${point.version}#hent`}
                    aria-label={`Hent fram teksten fra ${point.note}`}
                  >
                    Hent fram
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="b-gap">
        <button className="ds-button" data-variant="secondary" type="submit">
          Sammenlign de to valgte
        </button>
      </p>
    </form>
  )
}

function Choice({ name, point, chosen }: { name: 'fra' | 'til'; point: Point; chosen: boolean }) {
  return (
    <td>
      <input
        className="ds-input"
        type="radio"
        name={name}
        value={point.version}
        defaultChecked={chosen}
        aria-label={`${name === 'fra' ? 'Sammenlign fra' : 'Sammenlign til'}: ${[point.says, point.note].filter(Boolean).join(', ')}`}
      />
    </td>
  )
}
