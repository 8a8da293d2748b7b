import type { Reading } from './place'
import { type Element, textWithin } from './tree'

/** What is no running text, and how it is called where it is told; null: nobody misses it. */
const omitted = new Map<string, string | null>([
  ['script', 'Programkode og stilark'],
  ['style', 'Programkode og stilark'],
  ['select', 'Et skjemafelt'],
  ['textarea', 'Et skjemafelt'],
  ['input', 'Et skjemafelt'],
  ['button', 'En knapp'],
  ['object', 'Noe som er bygd inn fra et annet sted,'],
  ['embed', 'Noe som er bygd inn fra et annet sted,'],
  ['iframe', 'Noe som er bygd inn fra et annet sted,'],
  ['svg', 'En tegning'],
  ['canvas', 'En tegning'],
  ['audio', 'Lyd eller film'],
  ['video', 'Lyd eller film'],
  ['noscript', 'Tekst for den som ikke har JavaScript,'],
  ['nav', 'En meny'],
  ['toc', 'Innholdsfortegnelsen'],
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
  const what = omitted.get(node.name) ?? (isHidden(node) ? 'Skjult tekst' : null)
  const isCode = node.name === 'script' || node.name === 'style'
  if (what) reading.left.push({ says: `${what} ble ikke med.`, words: isCode ? '' : textWithin(node).trim() })
}
