import type { ErrorCell } from '@/lib/core/sheets/sheet'
import { limits } from '@/lib/core/sheets/sheet'
import type { Part } from '@/lib/core/sheets/signature'

/**
 * The cells of each sheet that hold an error, in the order of the workbook. The reader of the file gives them empty,
 * and a figure that is missing must not pass for one that was never there.
 */
export async function errorCells(
  bytes: Uint8Array<ArrayBuffer>,
  parts: readonly Part[],
): Promise<ErrorCell[][]> {
  const textOf = async (name: string) => {
    const part = parts.find((one) => one.name === name)
    return part ? unpacked(bytes, part) : ''
  }
  const [book, relations] = [await textOf('xl/workbook.xml'), await textOf('xl/_rels/workbook.xml.rels')]
  const targets = new Map(
    tags(relations, 'Relationship').map((tag) => [said(tag, 'Id'), said(tag, 'Target')]),
  )
  const sheets = tags(book, 'sheet').map((tag) => targets.get(said(tag, '\\w+:id')) ?? '')
  return Promise.all(sheets.map(async (target) => errorsIn(await textOf(partName(target)))))
}

/** Targets are told from the folder of the workbook, or from the root. */
const partName = (target: string) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)

const tags = (xml: string, name: string) => xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? []
const said = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/** An empty cell may close itself: then what follows is the next one. */
const cellForm = /<(?:\w+:)?c(?<head>\s[^>]*)(?<!\/)>(?<inside>(?:(?!<\/(?:\w+:)?c>)[\s\S])*)/g

function errorsIn(sheet: string): ErrorCell[] {
  if (!sheet.includes('t="e"')) return []
  return [...sheet.matchAll(cellForm)].flatMap(({ groups }) => {
    const { head = '', inside = '' } = groups ?? {}
    if (said(head, 't') !== 'e') return []
    return [{ at: said(head, 'r'), says: /<(?:\w+:)?v>([^<]*)</.exec(inside)?.[1] ?? '' }]
  })
}

/** The text of one part of a zip file; what is larger than it says is cut off. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>, { at, packed, method }: Part): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const body = new Blob([bytes.subarray(from, from + packed)]).stream()
  const plain = method === 0 ? body : body.pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = plain.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (text.length < limits.unpacked) {
    const { done, value } = await reader.read()
    if (done) break
    text += value
  }
  return text
}
