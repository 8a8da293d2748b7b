import { useEffect, useMemo, useState } from 'react'
import { type Source, sourcesOf } from '@/lib/core/following'
import type { OpenedSection } from '@/lib/core/opened'
import type { Content } from '@/lib/core/section'
import type { LinkingWays } from '../linking/context'

/** While the page is seen, it asks this often whether the tables it follows have changed. */
const betweenAsks = 20_000

/**
 * The section with the other sections that its text follows as they stand now: those that were followed when the
 * page was opened, and those that were linked to since. A form that stays open hears of a change.
 */
export function useSources(
  opened: OpenedSection,
  content: Content,
  fetch: LinkingWays['source'],
): OpenedSection {
  const [fetched, setFetched] = useState<Record<string, Source>>({})
  const others = useMemo(() => sourcesOf(content), [content])
    .filter((id) => id !== opened.id)
    .join(' ')

  useEffect(() => {
    if (others === '') return
    let here = true
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      for (const id of others.split(' ')) {
        const outcome = await fetch(id)
        if (here && outcome.ok) setFetched((now) => ({ ...now, [id]: outcome.value }))
      }
    }
    void ask()
    const often = setInterval(ask, betweenAsks)
    addEventListener('focus', ask)
    return () => {
      here = false
      clearInterval(often)
      removeEventListener('focus', ask)
    }
  }, [others, fetch])

  return useMemo(() => ({ ...opened, sources: { ...opened.sources, ...fetched } }), [opened, fetched])
}
