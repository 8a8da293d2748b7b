import { useMemo } from 'react'
import { type CellPlace, nameOf, sourcesIn } from '@/lib/core/following'
import type { OpenedSection } from '@/lib/core/opened'
import { inOrder } from '@/lib/core/order'
import type { Content } from '@/lib/core/section'
import type { Linking, LinkingWays } from '../linking/context'
import { contentOf, type Store } from './store'

/** What the running text of the form can follow: the tables as they stand on the screen, and others' by the ways. */
export function useLinking(opened: OpenedSection, store: Store, ways: LinkingWays): Linking {
  return useMemo(
    () => ({
      ...ways,
      section: opened.id,
      language: () => contentOf(store.now()).language,
      nameOf: (place) => cellName(opened, contentOf(store.now()), place),
      ownTables: () => inOrder(contentOf(store.now()).blocks).filter((block) => block.kind === 'table'),
    }),
    [ways, opened, store],
  )
}

function cellName({ id, sources }: OpenedSection, content: Content, place: CellPlace): string | null {
  const source = sourcesIn(id, content, sources)(place.section)
  if (!source) return null
  const elsewhere = place.section === id ? '' : `, ${sources[place.section]?.title}`
  return `${nameOf(source, place)}${elsewhere}`
}
