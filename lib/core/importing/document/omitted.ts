import { type Plain, say } from '../../words/say'
import type { Reading } from './place'
import { type Element, findAll, textWithin } from './tree'

/** What is no running text, and how it is told; null: nobody misses it. */
const omitted = new Map<string, Plain | null>([
  ['script', 'Programkode og stilark ble ikke med.'],
  ['style', 'Programkode og stilark ble ikke med.'],
  ['select', 'Et skjemafelt ble ikke med.'],
  ['textarea', 'Et skjemafelt ble ikke med.'],
  ['input', 'Et skjemafelt ble ikke med.'],
  ['button', 'En knapp ble ikke med.'],
  ['object', 'Noe som er bygd inn fra et annet sted, ble ikke med.'],
  ['chart', 'Et diagram ble ikke med: lag det på nytt fra en tabell, eller sett det inn som bilde.'],
  ['desc', 'Beskrivelsen av en tegning eller tekstboks ble ikke med.'],
  ['embed', 'Noe som er bygd inn fra et annet sted, ble ikke med.'],
  ['iframe', 'Noe som er bygd inn fra et annet sted, ble ikke med.'],
  ['svg', 'En tegning ble ikke med.'],
  ['canvas', 'En tegning ble ikke med.'],
  ['audio', 'Lyd eller film ble ikke med.'],
  ['video', 'Lyd eller film ble ikke med.'],
  ['noscript', 'Tekst for den som ikke har JavaScript, ble ikke med.'],
  ['nav', 'En meny ble ikke med.'],
  ['toc', 'Innholdsfortegnelsen ble ikke med.'],
  ['template', null],
  ['link', null],
  ['meta', null],
  ['map', null],
])

export const isOmitted = ({ name }: Element) => omitted.has(name)

export const isHidden = ({ given }: Element) =>
  given.hidden !== undefined || /display\s*:\s*none/i.test(given.style ?? '')

/** Leaves an element out, and says so with its words. Code has none. */
export function omit(reading: Reading, node: Element): void {
  const what = omitted.get(node.name) ?? (isHidden(node) ? 'Skjult tekst ble ikke med.' : null)
  const isCode = node.name === 'script' || node.name === 'style'
  if (what) reading.left.push({ says: say(what), words: isCode ? '' : saidBy(node) })
}

/** Its words, and what its pictures say to those who do not see them. */
const saidBy = (node: Element) =>
  [
    textWithin(node).trim(),
    ...findAll(node, ({ name }) => name === 'img').map(({ given }) => given.alt ?? ''),
  ]
    .filter((words) => words !== '')
    .join(' · ')
