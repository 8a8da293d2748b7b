import { say } from '../words/say'
import { type Figure, figuresOf, grouped, keyOf, placeOf, plainly, same } from './figures'
import type { Found, Rule } from './finding'

export const sameIndicator: Rule = {
  get name() {
    return say('Ulike tall for det samme')
  },
  get why() {
    return say(
      'Kapitlene har en rad med samme navn, men ikke samme tall, måleenhet eller år. Er det ikke det samme de teller, bør radene få ulike navn.',
    )
  },
  find: (sections) =>
    [...grouped(sections.flatMap(figuresOf).filter(isTelling), byLabel).values()].flatMap(inGroup),
}

/** Rows that many tables have, each of something else. */
const common = new Set(
  'kvinner menn gutter jenter begge kjønn sum totalt total i alt samlet andre annet øvrige ja nei vet ikke antall andel prosent inntekter utgifter resultat budsjett regnskap avvik kommunen landet fylket norge'.split(
    ' ',
  ),
)

/** Whether the words of a row say alone what it is about. */
const isTelling = ({ row, label }: Figure) =>
  !row.total &&
  label.length > 3 &&
  !label.split(/[^\p{L}\p{N}]+/u).every((word) => word === '' || common.has(word))

const byLabel = ({ label }: Figure) => label

/** What is wrong with the figures of one indicator: values, else units, else years. */
function inGroup(figures: readonly Figure[]): Found[] {
  if (new Set(figures.map(({ section }) => section.id)).size < 2) return []
  const values = [...grouped(figures, ({ of }) => of).values()].flatMap((group) => ofValues(group) ?? [])
  if (values.length > 0) return values
  return [ofUnits(figures) ?? ofYears(figures) ?? []].flat()
}

/** The newest column in which sections differ: one figure of each of them. */
function ofValues(figures: readonly Figure[]): Found | null {
  const differing = [...grouped(figures, ({ when }) => when)]
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .map(([, group]) =>
      [...new Map(group.toReversed().map((one) => [one.section.id, one])).values()].toReversed(),
    )
    .find(([first, ...rest]) => first && rest.some((one) => !same(first, one)))
  return differing ? found(differing, say('{row} har ulike tall.', rowOf(differing))) : null
}

/** The same digits in two units: one of them is wrong by what they stand for. */
function ofUnits(figures: readonly Figure[]): Found | null {
  for (const group of grouped(figures, digitsAt).values()) {
    const [first] = group
    const other = group.find((one) => first && one.section.id !== first.section.id && one.of !== first.of)
    if (first && other)
      return found([first, other], say('{row} har samme tall i to ulike måleenheter.', rowOf(group)))
  }
  return null
}

/** Few digits are alike by chance, and without a unit there is nothing to differ. */
const digitsAt = ({ value, exactly, unit, when, table }: Figure) =>
  unit === '' || Math.abs(value / exactly) < 10 ? table.id : `${when} ${Math.round(value / exactly)}`

/** The same figure under two years, where neither table has the year of the other. */
function ofYears(figures: readonly Figure[]): Found | null {
  for (const group of grouped(figures.filter(isOfYear), valueAt).values()) {
    const [first] = group
    const other = group.find((one) => first && one.section.id !== first.section.id && one.when !== first.when)
    if (!first || !other) continue
    const has = (one: Figure, when: string) =>
      figures.some((each) => each.table.id === one.table.id && each.when === when)
    if (!has(first, other.when) && !has(other, first.when))
      return found([first, other], say('{row} har samme tall for to ulike år.', rowOf(group)))
  }
  return null
}

const year = /\b(19|20)\d\d\b/
const isOfYear = ({ when, value, exactly }: Figure) => year.test(when) && Math.abs(value / exactly) >= 10
const valueAt = ({ when, value, of }: Figure) => `${when.replace(year, '')} ${value} ${of}`

/** As the first of them calls what they tell of. */
const rowOf = ([first]: readonly Figure[]) => ({ row: first?.row.label ?? '' })

/** Where more than two tell of it, each may well tell of its own: then that can be said once for all of them. */
function found(figures: readonly Figure[], says: string): Found {
  const [first] = figures as [Figure]
  return {
    says,
    places: figures.map(placeOf),
    about: figures.map(keyOf).join(' '),
    ...(figures.length > 2 && { always: `${first.label} ${plainly(first.of)}` }),
  }
}
