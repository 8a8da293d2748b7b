import type { Goals } from '../blocks/goals'
import type { Seats } from '../blocks/seats'
import { inOrder } from '../order'
import { dateWords } from '../words/dates'
import { goalWords } from '../words/goals'
import { say } from '../words/say'
import { spoken } from '../words/spoken'
import { field, type Line } from './line'
import { setting, unit } from './settings'

/** An elected body: a line for each group. */
export const seatsLines = (block: Seats): Line[] => [
  field('caption', say('Navnet'), block.caption, [
    setting(say('Periode'), block.period),
    setting(say('Kilde'), block.source),
  ]),
  ...inOrder(block.groups).map((group, i) =>
    field(group.id, say('Parti {number}', { number: String(i + 1) }), group.name, [
      setting(say('Forkortelse'), group.short),
      setting(say('Plasser'), group.seats),
      setting(say('Verv'), group.role),
    ]),
  ),
]

const status = (raw: keyof typeof goalWords.nb.is | null) =>
  setting(say('Status'), raw, raw ? goalWords[spoken().language].is[raw].toLowerCase() : '')

/** Goals and decisions: a line for each, and one for each comment. */
export const goalsLines = (block: Goals): Line[] => [
  field('heading', say('Overskriften'), block.heading),
  ...inOrder(block.goals).flatMap((one, i) => [
    field(one.id, say('Mål {number}', { number: String(i + 1) }), one.goal, [
      setting(say('Målt ved'), one.indicator),
      unit(one.unit),
      setting(say('Måltall'), one.target),
      setting(say('Resultat'), one.result),
      status(one.status),
    ]),
    field(`${one.id}:comment`, say('Kommentaren til mål {number}', { number: String(i + 1) }), one.comment),
  ]),
  ...inOrder(block.decisions).flatMap((one, i) => [
    field(one.id, say('Vedtak {number}', { number: String(i + 1) }), one.text, [
      setting(say('Saksnummer'), one.caseNumber),
      setting(say('Dato'), one.date, one.date ? dateWords(one.date) : ''),
      status(one.status),
    ]),
    field(
      `${one.id}:comment`,
      say('Kommentaren til vedtak {number}', { number: String(i + 1) }),
      one.comment,
    ),
  ]),
]
