import { line, rich } from '@/lib/core/rich'
import { type SearchWish, searchWish } from '@/lib/core/search/wish'
import type { Change } from '@/lib/core/tree'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { aReport, aSection, type Cast, must, save } from '@/lib/testing/cast'
import { published } from '@/lib/testing/publishing'
import { enterSearch } from '../enter'
import { search } from '../search'

export const asked = (q: string, more: Partial<SearchWish> = {}) =>
  search({ ...searchWish.parse({ q }), ...more })
export const titles = async (q: string, more?: Partial<SearchWish>) =>
  (await asked(q, more)).hits.map((hit) => hit.title)

const item = (id: string, words: string) => ({ id, order: 'a0', text: line(words) })
export const results = (words: string): Change => ({
  path: ['blocks', 'resultater'],
  to: { id: 'resultater', kind: 'results', order: 'a1', heading: null, items: [item('result-en', words)] },
})
export const challenges = (words: string): Change => ({
  path: ['blocks', 'utfordringer'],
  to: {
    id: 'utfordringer',
    kind: 'challenges',
    order: 'a2',
    heading: null,
    items: [item('utfordring-en', words)],
  },
})
export const prose = (words: string): Change => ({
  path: ['blocks', 'tekst-en'],
  to: { id: 'tekst-en', kind: 'text', order: 'a3', heading: 'Om året', body: rich(words) },
})

/** A report of one section, published and entered. */
export async function found(cast: Cast, title: string, changes: Change[], year = 2026) {
  const home = await aReport(year)
  const id = await aSection(cast, { report: home.id, title })
  await save(cast.kari, id, changes)
  await signed(cast, id)
  await published(cast, home.id)
  await enterSearch(home.id)
  return { ...home, section: id }
}

/** Submits a section and signs it. */
export async function signed(cast: Cast, id: string): Promise<void> {
  await must(
    move(cast.kari, { id, move: 'submit', seen: (await openSection(cast.kari, id))!.version, note: '' }),
  )
  const seen = (await openSection(cast.jonas, id))!.submitted!.revision
  await must(move(cast.jonas, { id, move: 'approve', seen, note: '' }))
}
