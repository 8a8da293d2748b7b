import type { Excerpt } from '@/lib/core/search/excerpt'
import type { Language } from '@/lib/core/section'
import { searchKindWords } from '@/lib/core/words/search'
import { foreign } from '@/lib/core/words/spoken'
import { reportName } from './names'

/** A published section that says what was asked for. */
export type FoundHit = {
  address: string
  number: string
  title: string
  report: { title: string; year: number }
  /** Of the report. */
  language: Language
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
          <h3 lang={foreign(hit.language)}>
            <a href={hit.address}>
              {hit.number} {hit.title}
            </a>
          </h3>
          <p className="meta">{[reportName(hit.report), hit.unit].filter(Boolean).join(' · ')}</p>
          {hit.excerpts.length > 0 && (
            <ul>
              {hit.excerpts.map((excerpt) => (
                <Place
                  language={hit.language}
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

type PlaceProps = { address: string; language: Language; excerpt: Excerpt }

function Place({ address, language, excerpt: { kind, anchor, pieces } }: PlaceProps) {
  return (
    <li>
      <a href={anchor ? `${address}#${anchor}` : address}>{searchKindWords[kind].one}</a>
      <p lang={foreign(language)}>
        {Array.from(pieces.entries(), ([n, { text, marked }]) =>
          marked ? <mark key={n}>{text}</mark> : text,
        )}
      </p>
    </li>
  )
}
