import type { Path } from '@/lib/core/blocks/kind'
import type { Refusal } from '@/lib/core/outcome'
import { lawIn } from '@/lib/core/statutory/standing'

type Props = { refusal: Refusal; slug: string }

/** What stops the publishing, each with the way to the place. */
export function Hindrance({ refusal: { says, places = [] }, slug }: Props) {
  return (
    <>
      <p>{says}</p>
      <ul className="b-feed">
        {places.map(({ path, says }) => (
          <li key={`${path.join('/')} ${says}`}>
            <a className="ds-link" href={wayTo(path, slug)}>
              {says}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function wayTo(path: Path, slug: string): string {
  const law = lawIn(path)
  return law ? `/desk/reports/${slug}/statutory?krav=${law}#krav-${law}` : `/desk/sections/${path[0]}/review`
}
