import { bylines } from '@/components/compare/by'
import { ComparisonView } from '@/components/compare/comparison'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { compare, compareWithLast } from '@/lib/core/compare'
import { lastYear } from '@/lib/core/compare/address'
import { creditsIn } from '@/lib/core/compare/credit'
import { picturesIn } from '@/lib/core/pictures'
import { type From, twoPoints } from '@/lib/sections/versions'

type Props = { id: string; from: From; to: number; all: boolean; year: number }

/** What differs between two points; the older is always "before". */
export async function Compared({ id, from, to, all, year }: Props) {
  const [older, newer] = from === 'last' || from <= to ? [from, to] : [to, from]
  const points = await twoPoints(await signedIn(), id, older, newer)
  if (!points) return null
  const between = older === 'last' ? compareWithLast : compare
  const query = `fra=${older === 'last' ? lastYear : older}&til=${newer}`
  return (
    <div className="mt-12" id="sammenligning">
      <ComparisonView
        comparison={between(points.from, points.to, year)}
        all={all}
        other={all ? `?${query}#sammenligning` : `?${query}&vis=alt#sammenligning`}
        pictureAt={picturesIn(id)}
        byOf={bylines(creditsIn(points.written), points.people, today())}
      />
    </div>
  )
}
