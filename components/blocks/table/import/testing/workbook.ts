import { deflateRawSync } from 'node:zlib'

// Spreadsheet files as other programs write them, byte by byte: what the tests need is what no library writes.

type Parts = Record<string, string>

/** A zip file, its parts packed or as they are; `claims` says other sizes than the true ones. */
export function zip(parts: Parts, claims: Record<string, number> = {}, packed = false): ArrayBuffer {
  const local: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(parts)) {
    const [title, plain] = [Buffer.from(name), Buffer.from(text)]
    const body = packed ? deflateRawSync(plain) : plain
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(packed ? 8 : 0, 8)
    head.writeUInt32LE(body.length, 18)
    head.writeUInt32LE(claims[name] ?? plain.length, 22)
    head.writeUInt16LE(title.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    head.copy(entry, 10, 8, 10)
    head.copy(entry, 20, 18, 28)
    entry.writeUInt32LE(at, 42)
    local.push(head, title, body)
    list.push(entry, title)
    at += head.length + title.length + body.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  for (const place of [8, 10]) end.writeUInt16LE(Object.keys(parts).length, place)
  end.writeUInt32LE(Buffer.concat(list).length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...local, ...list, end])).buffer
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'

type Sheet = { name: string; rows: string; state?: 'hidden'; after?: string }

/** A workbook of these sheets, their rows as XML. Style 1 is a date, style 2 a percentage. */
export function workbook(sheets: Sheet[], { since1904 = false } = {}): Parts {
  const ids = sheets.map((_, i) => i + 1)
  const named = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"${state ? ` state="${state}"` : ''}/>`,
  )
  const relation = (id: string, type: string, to: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${to}"/>`
  return {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr date1904="${since1904 ? 1 : 0}"/><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}">${ids.map((id) => relation(`rId${id}`, 'worksheet', `worksheets/sheet${id}.xml`)).join('')}${relation('rId98', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows, after = '' }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
  }
}

/** Rows of cells, each as text or as the XML inside its `c`. */
export function rows(lines: (string | { attributes: string; inside: string })[][]): string {
  return lines
    .map((line, r) => {
      const cells = line.map((one, c) => {
        const place = `${String.fromCharCode(65 + c)}${r + 1}`
        if (typeof one === 'string') return `<c r="${place}" t="inlineStr"><is><t>${one}</t></is></c>`
        if (one.inside === '') return `<c r="${place}" ${one.attributes}/>`
        return `<c r="${place}" ${one.attributes}>${one.inside}</c>`
      })
      return `<row r="${r + 1}">${cells.join('')}</row>`
    })
    .join('')
}
export const number = (value: string, style = 0) => ({
  attributes: `s="${style}"`,
  inside: `<v>${value}</v>`,
})
