import type { Excerpt } from '@/lib/core/search/excerpt'
import { searchKindWords } from '@/lib/core/words/search'
import { reportName } from './names'

/** A published section that says what was asked for. */
export type FoundHit = {
  address: string
  number: string
  title: string
  report: { title: string; year: number }
  unit: string
  excerpts: readonly Excerpt[]
}

/** Sections that were found, each with the places in it. */
export function SearchHits({ hits }: { hits: readonly FoundHit[] }) {
  if (hits.length === 0) return null
  return (
    <ol className="rows hits">
      {hits.map((hit) => (
        <li key={hit.address}>
          <h3>
            <a href={hit.address}>
              {hit.number} {hit.title}
            </a>
          </h3>
          <p className="meta">{[reportName(hit.report), hit.unit].filter(Boolean).join(' · ')}</p>
          {hit.excerpts.length > 0 && (
            <ul>
              {hit.excerpts.map((excerpt) => (
                <Place
                  key={`${excerpt.anchor} ${excerpt.pieces[0]?.text}`}
                  address={hit.address}
                  excerpt={excerpt}
                />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}

function Place({ address, excerpt: { kind, anchor, pieces } }: { address: string; excerpt: Excerpt }) {
  return (
    <li>
      <a href={anchor ? `${address}#${anchor}` : address}>{searchKindWords[kind].one}</a>
      <p>
        {Array.from(pieces.entries(), ([n, { text, marked }]) =>
          marked ? <mark key={n}>{text}</mark> : text,
        )}
      </p>
    </li>
  )
}
