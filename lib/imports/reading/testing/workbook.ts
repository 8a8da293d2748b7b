import { strToU8, zipSync } from 'fflate'
import { workbook } from '@/components/blocks/table/import/testing/workbook'

// Workbooks with what lies on their sheets, part by part, as Excel writes it.

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const names = [
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  `xmlns:r="${office}"`,
].join(' ')

type Corner = [row: number, column: number]
const corner = (name: string, [row, column]: Corner) =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`

/** What lies on cells: from one corner to another, or as large as it is. */
export const anchor = (of: string, from: Corner, to?: Corner) =>
  to
    ? `<xdr:twoCellAnchor>${corner('from', from)}${corner('to', to)}${of}</xdr:twoCellAnchor>`
    : `<xdr:oneCellAnchor>${corner('from', from)}${of}</xdr:oneCellAnchor>`

/** A picture by the id that its drawing knows it by; `of` says otherwise where its bytes are. */
export const picture = (id: string, given = '', of = `r:embed="${id}"`) =>
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="Bilde 1" ${given}/></xdr:nvPicPr><xdr:blipFill><a:blip ${of}/></xdr:blipFill></xdr:pic>`

export const drawing = (...anchors: string[]) => `<xdr:wsDr ${names}>${anchors.join('')}</xdr:wsDr>`

/** What a part refers to: its type, where, and whether outside. */
export type To = [id: string, type: string, target: string, mode?: 'External']
export const relations = (...all: To[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`

type Sheets = Parameters<typeof workbook>[0]
type More = Record<string, string | Uint8Array>

/** A workbook of these sheets; `drawings` lie on the first ones, each with what it refers to. */
export function drawnWorkbook(
  sheets: Sheets,
  drawings: readonly { xml: string; to: To[] }[],
  more: More = {},
): Uint8Array {
  const drawn = drawings.flatMap(({ xml, to }, i): [string, string][] => [
    [
      `xl/worksheets/_rels/sheet${i + 1}.xml.rels`,
      relations(['rId1', 'drawing', `../drawings/drawing${i + 1}.xml`]),
    ],
    [`xl/drawings/drawing${i + 1}.xml`, xml],
    [`xl/drawings/_rels/drawing${i + 1}.xml.rels`, relations(...to)],
  ])
  const parts: [string, string | Uint8Array][] = [
    ...Object.entries(workbook(sheets)),
    ...drawn,
    ...Object.entries(more),
  ]
  return zipSync(
    Object.fromEntries(parts.map(([name, of]) => [name, typeof of === 'string' ? strToU8(of) : of])),
  )
}
