import { inOrder } from '../order'
import { locales, say } from '../words/say'
import { spoken } from '../words/spoken'
import { type Figure, figuresOf, keyOf, placeOf, plainly } from './figures'
import type { Found, Rule, Telling } from './finding'

export const ownership: Rule = {
  get name() {
    return say('Eierskap over 100 prosent')
  },
  get why() {
    return say(
      'Ingen eier mer enn hele selskapet, og eierne eier til sammen ikke mer enn 100 prosent av det.',
    )
  },
  find: (sections) => sections.flatMap((one) => [...tooMuch(one), ...together(one)]),
}

const whole = 100
/** Rounded shares may come to a little more than the whole. */
const slack = 0.5

const isShare = ({ of, row, column, table }: Figure) =>
  of === '%' && /eier/.test(plainly(`${row.label} ${column.label} ${table.caption}`))

const tooMuch = (section: Telling): Found[] =>
  figuresOf(section)
    .filter((one) => isShare(one) && one.value > whole)
    .map((one) => ({
      says: say('{row}: en eierandel er over 100 prosent.', { row: one.row.label }),
      places: [placeOf(one)],
      about: keyOf(one),
    }))

/** A table whose rows are the owners of one company. */
function together(section: Telling): Found[] {
  const figures = figuresOf(section).filter(({ of, row }) => of === '%' && !row.total)
  return inOrder(section.content.blocks).flatMap((block) => {
    if (block.kind !== 'table' || !/^(eier|aksjonær|deltaker)/.test(plainly(block.stub))) return []
    return inOrder(block.columns).flatMap(({ id }) => {
      const shares = figures.filter(({ table, column }) => table.id === block.id && column.id === id)
      const sum = shares.reduce((all, { value }) => all + value, 0)
      if (sum <= whole + slack || shares.some(({ value }) => value > whole)) return []
      const shown = sum.toLocaleString(locales[spoken().figures], { maximumFractionDigits: 2 })
      return [
        {
          says: say('Eierne eier til sammen {shown} prosent.', { shown }),
          places: shares.map(placeOf),
          about: shares.map(keyOf).join(' '),
        },
      ]
    })
  })
}
