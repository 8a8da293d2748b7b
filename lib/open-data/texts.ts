import type { Block } from '@/lib/core/blocks/all'
import type { GoalAnswer } from '@/lib/core/open-data/goal'
import type { ItemAnswer, ListedItem } from '@/lib/core/open-data/item'
import { pageAt } from '@/lib/core/open-data/place'
import { toldAnswers, toldItems } from '@/lib/core/open-data/told'
import type { DigestedGoal, DigestedItem, DigestedSection } from './digest'
import type { Edition } from './found'
import { digestOf } from './memory'
import { storedSections } from './stored'
import type { StoredSection } from './stored-files'
import { around } from './told'

type Found = { items: DigestedItem; goals: DigestedGoal }
type Told = { items: ItemAnswer; goals: GoalAnswer }
type From<T> = { one: T; from: Edition }

/** The points or the goals of a list's page with what they say: each section is read once. */
export async function withTexts<K extends keyof Found>(
  page: readonly From<Found[K]>[],
  what: K,
): Promise<Told[K][]> {
  const stored = new Map<string, StoredSection>()
  for (const from of new Set(page.map((one) => one.from))) {
    const wanted = new Set(page.filter((one) => one.from === from).map(({ one }) => one.section))
    const { sections } = await digestOf(from.head)
    for (const [id, one] of await storedSections(from.head, [...wanted], sections)) stored.set(id, one)
  }
  const tell: { [N in keyof Found]: (one: Found[N], blocks: Block[], from: Edition) => Told[N] | null } = {
    items: toldItem,
    goals: toldGoal,
  }
  return page.flatMap(
    ({ one, from }) => tell[what](one, stored.get(one.section.id)?.blocks ?? [], from) ?? [],
  )
}

const places = ({ path }: DigestedSection, { place }: Edition) => pageAt(place, path)

function toldItem(one: DigestedItem, blocks: Block[], from: Edition): ItemAnswer | null {
  const page = places(one.section, from)
  for (const block of blocks) {
    const found = pointsOf(block, page).find(({ id, kind }) => id === one.id && kind === one.kind)
    if (found) return { ...found, ...around(one.section, from) }
  }
  return null
}

function pointsOf(block: Block, page: string): ListedItem[] {
  if (block.kind === 'results') return toldItems('result', block.items, page)
  if (block.kind === 'challenges') return toldItems('challenge', block.items, page)
  return block.kind === 'answers' ? toldAnswers(block.items, page) : []
}

function toldGoal(one: DigestedGoal, blocks: Block[], from: Edition): GoalAnswer | null {
  for (const block of blocks) {
    const found = block.kind === 'goals' && block.goals.find(({ id }) => id === one.id)
    if (found)
      return { ...found, ...around(one.section, from), address: `${places(one.section, from)}#p-${one.id}` }
  }
  return null
}
