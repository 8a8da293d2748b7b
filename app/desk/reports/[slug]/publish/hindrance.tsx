import type { Refusal } from '@/lib/core/outcome'

/** What stops the publishing, each with the way to the place. */
export function Hindrance({ refusal: { says, places = [] } }: { refusal: Refusal }) {
  return (
    <>
      <p>{says}</p>
      <ul className="b-feed">
        {places.map(({ path, says }) => (
          <li key={`${path.join('/')} ${says}`}>
            <a className="ds-link" href={`/desk/sections/${path[0]}/review`}>
              {says}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
