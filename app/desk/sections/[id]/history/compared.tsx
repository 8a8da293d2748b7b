import { ComparisonView } from '@/components/compare/comparison'
import { signedIn } from '@/lib/actor'
import { compare } from '@/lib/core/compare'
import { twoVersions } from '@/lib/sections/versions'

type Props = { id: string; from: number; to: number; all: boolean; year: number }

/** What differs between two points of the history; the older is always "before". */
export async function Compared({ id, from, to, all, year }: Props) {
  const [older, newer] = from <= to ? [from, to] : [to, from]
  const contents = await twoVersions(await signedIn(), id, older, newer)
  if (!contents) return null
  const query = `fra=${older}&til=${newer}`
  return (
    <div className="mt-12" id="sammenligning">
      <ComparisonView
        comparison={compare(contents.from, contents.to, year)}
        all={all}
        other={all ? `?${query}#sammenligning` : `?${query}&vis=alt#sammenligning`}
      />
    </div>
  )
}
