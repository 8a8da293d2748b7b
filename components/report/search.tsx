import type { SearchKind, SearchWish } from '@/lib/core/search/wish'
import { say } from '@/lib/core/words/say'
import type { PublicInstallation, PublicOther } from './model'
import { Pages } from './pages'
import { SearchForm } from './search-form'
import { type FoundHit, SearchHits } from './search-hits'
import { SearchSays } from './search-says'
import { Shell } from './shell'

/** What was found, and what it can be narrowed to. */
export type Found = {
  wish: SearchWish
  total: number
  hits: readonly FoundHit[]
  near: readonly { typed: string; written: readonly string[]; instead: boolean }[]
  isCommon: boolean
}

type Props = {
  installation: PublicInstallation
  stylesheet: string
  reports: readonly PublicOther[]
  units: readonly string[]
  kinds: readonly SearchKind[]
  found: Found
}

/** A search over everything that is published: what was asked, what it is narrowed to, what was found. */
export function SearchPage({ installation, stylesheet, reports, units, kinds, found }: Props) {
  const { wish } = found
  const title = say('Søk')
  const titles = wish.q === '' ? [title] : [say('«{word}»', { word: wish.q }), title]
  return (
    <Shell installation={installation} stylesheet={stylesheet} titles={titles} finds={null} noindex>
      <main id="innhold" className="wrap seek">
        <h1>{title}</h1>
        <SearchForm wish={wish} reports={reports} units={units} kinds={kinds} />
        {wish.q !== '' && (
          <section aria-labelledby="treff">
            <SearchSays {...found} />
            <SearchHits hits={found.hits} />
            <Pages wish={wish} total={found.total} />
          </section>
        )}
      </main>
    </Shell>
  )
}
