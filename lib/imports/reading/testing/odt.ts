import { strToU8, zipSync } from 'fflate'

// Text documents as LibreOffice writes them, part by part.

const names = ['office', 'text', 'table', 'draw', 'style', 'fo', 'svg', 'xlink', 'dc']
  .map((prefix) => `xmlns:${prefix}="urn:test:${prefix}"`)
  .join(' ')
const head = '<?xml version="1.0" encoding="UTF-8"?>'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const inside = (xml: string) => (xml.startsWith('<') ? xml : escaped(xml))

export const p = (xml: string, style = 'Standard') =>
  `<text:p text:style-name="${style}">${inside(xml)}</text:p>`
export const h = (level: number, xml: string) =>
  `<text:h text:outline-level="${level}">${inside(xml)}</text:h>`
export const span = (style: string, text: string) =>
  `<text:span text:style-name="${style}">${escaped(text)}</text:span>`
export const list = (style: string, ...items: string[]) =>
  `<text:list text:style-name="${style}">${items.map((one) => `<text:list-item>${one.startsWith('<') ? one : p(one)}</text:list-item>`).join('')}</text:list>`
export const cell = (xml: string, given = '') =>
  `<table:table-cell ${given}>${xml.startsWith('<') ? xml : p(xml)}</table:table-cell>`
export const covered = '<table:covered-table-cell/>'
export const row = (...cells: string[]) =>
  `<table:table-row>${cells.map((one) => (/^<table:/.test(one) ? one : cell(one))).join('')}</table:table-row>`
export const table = (...rows: string[]) => `<table:table>${rows.join('')}</table:table>`
export const note = (text: string) =>
  `<text:note text:note-class="footnote"><text:note-citation>7</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`
export const frame = (of: string, alt = '') =>
  `<draw:frame>${of}${alt && `<svg:desc>${escaped(alt)}</svg:desc>`}</draw:frame>`
export const image = (address: string) => `<draw:image xlink:href="${address}"/>`

const look = (name: string, given: string) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${given}/></style:style>`
const numbered = (name: string, kind: 'number' | 'bullet') =>
  `<text:list-style style:name="${name}">${[1, 2].map((level) => `<text:list-level-style-${kind} text:level="${level}"/>`).join('')}</text:list-style>`

/** A document whose styles are: T1 bold, T2 italic, T3 raised, L1 bullets, L2 numbers, P1 made from Title. */
export function odt(
  body: string,
  { styles = '', more = {} }: { styles?: string; more?: Record<string, string | Uint8Array> } = {},
): Uint8Array {
  const automatic =
    look('T1', 'fo:font-weight="bold"') +
    look('T2', 'fo:font-style="italic"') +
    look('T3', 'style:text-position="super 58%"') +
    numbered('L1', 'bullet') +
    numbered('L2', 'number') +
    '<style:style style:name="P1" style:parent-style-name="Title"/>'
  const parts: Record<string, string | Uint8Array> = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `${head}<office:document-content ${names}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `${head}<office:document-styles ${names}>${styles}</office:document-styles>`,
    ...more,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
  )
}
