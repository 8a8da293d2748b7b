import { done, type Outcome, refused } from '../outcome'
import type { Reading, Told } from '../sheets/sheet'
import { say } from '../words/say'
import { headed, mostAbove } from './file'

/** Short rows hide how a text is split; a head that can be read shows it. */
const splits: readonly Told[] = [{}, { delimiter: ';' }, { delimiter: '\t' }, { delimiter: ',' }]

/** The cells of the list in a file: of the sheet that has a head, split so that it can be read. */
export async function cellsIn(read: (told: Told) => Promise<Reading>): Promise<Outcome<string[][]>> {
  let first: string[][] | null = null
  for (const told of splits) {
    const reading = await read(told)
    if (!reading.ok) return refused('invalid', say(reading.says))
    const lists = reading.file.sheets.map(({ lines }) => lines)
    const list = lists.find((lines) => headed(lines) !== null)
    if (list) return done(list)
    first ??= lists[0] ?? []
    if (!reading.file.text) break
  }
  return done(first ?? [])
}

/**
 * The list without the cells of columns that nobody asked for: a payroll's identity numbers and pay stay where they
 * are. Without a head nothing is used; what stands on top is enough to say so.
 */
export function onlyUsed(lines: string[][]): string[][] {
  const head = headed(lines)
  if (!head) return lines.slice(0, mostAbove)
  const used = new Set<number | undefined>(Object.values(head.header.at))
  return lines.map((line, i) => (i <= head.at ? line : line.map((cell, at) => (used.has(at) ? cell : ''))))
}
