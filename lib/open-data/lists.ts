import { isWithin } from '@/lib/core/open-data/order'
import type { Queries } from '@/lib/core/open-data/query'
import type { DigestedSection } from './digest'
import { type Current, currentEditions, type InEdition } from './found'
import { listedGoal, listedItem, listedSection, listedTable } from './told'

/** Everything that a list asks for, before it is cut into pages. */

export function sectionsIn({ digest, place }: InEdition, wish: Queries['sections']) {
  return digest.sections
    .filter(
      (one) =>
        !one.erased &&
        isOf(one, wish.unit) &&
        (wish.parent ?? one.parent) === one.parent &&
        isWithin(one.number, wish.number ?? one.number) &&
        one.updated >= (wish.updatedSince ?? ''),
    )
    .map((one) => listedSection(one, digest, place))
}

export const itemsIn = ({ kind, continues, ...wish }: Queries['items']) =>
  across(wish, ({ digest, place }, isWanted) =>
    digest.items
      .filter(
        ({ section, one }) =>
          isWanted(section) &&
          (kind ?? one.kind) === one.kind &&
          (continues ?? one.continues) === one.continues,
      )
      .map((one) => listedItem(one, digest, place)),
  )

export const tablesIn = ({ caption = '', ...wish }: Queries['tables']) =>
  across(wish, ({ digest, place }, isWanted) =>
    digest.tables
      .filter(({ section, one }) => isWanted(section) && folded(one.caption).includes(folded(caption)))
      .map((one) => listedTable(one, digest, place)),
  )

export const goalsIn = ({ status, ...wish }: Queries['goals']) =>
  across(wish, ({ digest, place }, isWanted) =>
    digest.goals
      .filter(({ section, one }) => isWanted(section) && (status ?? one.status) === one.status)
      .map((one) => listedGoal(one, digest, place)),
  )

type Wish = { report?: string; year?: number; unit?: string; section?: string }

async function across<T>(
  { unit, section, ...wish }: Wish,
  list: (one: Current, isWanted: (section: DigestedSection) => boolean) => T[],
): Promise<T[]> {
  const isWanted = (one: DigestedSection) => isOf(one, unit) && (section ?? one.id) === one.id
  return (await currentEditions(wish)).flatMap((one) => list(one, isWanted))
}

const folded = (text: string) => text.toLocaleLowerCase('nb').normalize()

const isOf = ({ unit }: DigestedSection, wanted: string | undefined) =>
  wanted === undefined || (unit !== null && folded(unit) === folded(wanted))
