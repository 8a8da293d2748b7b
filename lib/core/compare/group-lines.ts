import type { Goals } from '../blocks/goals'
import type { Seats } from '../blocks/seats'
import { inOrder } from '../order'
import { dateWords } from '../words/dates'
import { goalWords } from '../words/goals'
import { field, type Line } from './line'
import { setting, unit } from './settings'

/** An elected body: a line for each group. */
export const seatsLines = (block: Seats): Line[] => [
  field('caption', 'Navnet', block.caption, [
    setting('Periode', block.period),
    setting('Kilde', block.source),
  ]),
  ...inOrder(block.groups).map((group, i) =>
    field(group.id, `Parti ${i + 1}`, group.name, [
      setting('Forkortelse', group.short),
      setting('Plasser', group.seats),
      setting('Verv', group.role),
    ]),
  ),
]

const status = (raw: keyof typeof goalWords.nb.is | null) =>
  setting('Status', raw, raw ? goalWords.nb.is[raw].toLowerCase() : '')

/** Goals and decisions: a line for each, and one for each comment. */
export const goalsLines = (block: Goals): Line[] => [
  field('heading', 'Overskriften', block.heading),
  ...inOrder(block.goals).flatMap((one, i) => [
    field(one.id, `Mål ${i + 1}`, one.goal, [
      setting('Målt ved', one.indicator),
      unit(one.unit),
      setting('Måltall', one.target),
      setting('Resultat', one.result),
      status(one.status),
    ]),
    field(`${one.id}:comment`, `Kommentaren til mål ${i + 1}`, one.comment),
  ]),
  ...inOrder(block.decisions).flatMap((one, i) => [
    field(one.id, `Vedtak ${i + 1}`, one.text, [
      setting('Saksnummer', one.caseNumber),
      setting('Dato', one.date, one.date ? dateWords(one.date) : ''),
      status(one.status),
    ]),
    field(`${one.id}:comment`, `Kommentaren til vedtak ${i + 1}`, one.comment),
  ]),
]
