import { strToU8, zipSync } from 'fflate'

// Word documents as programs write them, part by part: what the tests need is what no library writes.

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const names = [
  `xmlns:w="${w}"`,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ')
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A run of text; `look` is what stands in its properties. */
export const r = (text: string, look = '') =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** The look of what is raised. */
export const raised = '<w:vertAlign w:val="superscript"/>'

/** A paragraph of runs, or of plain text; `look` is what stands in its properties. */
export const p = (inside: string, look = '') =>
  `<w:p>${look && `<w:pPr>${look}</w:pPr>`}${inside.startsWith('<') || inside === '' ? inside : r(inside)}</w:p>`
export const styled = (style: string, inside: string) => p(inside, `<w:pStyle w:val="${style}"/>`)
export const h = (level: number, inside: string) => styled(`Overskrift${level}`, inside)
export const item = (inside: string, level = 0, list = 1) =>
  p(inside, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

/** A cell; `look` says how it is merged: `<w:gridSpan w:val="2"/>`, `<w:vMerge w:val="restart"/>`, `<w:vMerge/>`. */
export const tc = (inside: string, look = '') =>
  `<w:tc><w:tcPr>${look}</w:tcPr>${inside.startsWith('<') ? inside : p(inside)}</w:tc>`
export const tr = (cells: string[], look = '') =>
  `<w:tr>${look && `<w:trPr>${look}</w:trPr>`}${cells.map((cell) => (cell.startsWith('<') ? cell : tc(cell))).join('')}</w:tr>`
export const tbl = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`

export const footnote = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
export const link = (id: string, text: string) => `<w:hyperlink r:id="${id}">${r(text)}</w:hyperlink>`
export const drawing = (id: string, alt: string) =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic><a:graphicData uri="pic"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

type Docx = {
  body: string
  /** By their ids, as XML of their paragraphs. */
  footnotes?: Record<number, string>
  comments?: string
  header?: string
  styles?: string
  links?: Record<string, string>
  pictures?: Record<string, Uint8Array>
  /** Parts that are written as they are, others of the same name away. */
  more?: Record<string, string | Uint8Array>
}

const heading = (level: number) =>
  `<w:style w:type="paragraph" w:styleId="Overskrift${level}"><w:name w:val="heading ${level}"/></w:style>`
const style = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`
const level = (i: number, form: string) => `<w:lvl w:ilvl="${i}"><w:numFmt w:val="${form}"/></w:lvl>`
const numbering = `${['bullet', 'decimal'].map((form, i) => `<w:abstractNum w:abstractNumId="${i}">${[0, 1, 2].map((one) => level(one, form)).join('')}</w:abstractNum>`).join('')}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`

const relation = (id: string, type: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${escaped(target)}"${mode && ` TargetMode="${mode}"`}/>`
const relations = (inside: string) =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
const part = (name: string, inside: string) => `${head}<w:${name} ${names}>${inside}</w:${name}>`

/** A Word document. List 1 has bullets, list 2 numbers. */
export function docx({
  body,
  footnotes = {},
  comments,
  header,
  styles = '',
  links = {},
  pictures = {},
  more = {},
}: Docx): Uint8Array {
  const notes = Object.entries(footnotes).map(
    ([id, inside]) => `<w:footnote w:id="${id}">${inside}</w:footnote>`,
  )
  const own = [
    relation('rIdStyles', 'styles', 'styles.xml'),
    relation('rIdNumbering', 'numbering', 'numbering.xml'),
    relation('rIdNotes', 'footnotes', 'footnotes.xml'),
    ...(comments ? [relation('rIdComments', 'comments', 'comments.xml')] : []),
    ...(header ? [relation('rIdHeader', 'header', 'header1.xml')] : []),
    ...Object.entries(links).map(([id, target]) => relation(id, 'hyperlink', target, 'External')),
    ...Object.keys(pictures).map((id) => relation(id, 'image', `media/${id}.png`)),
  ]
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations(own.join('')),
    'word/styles.xml': part(
      'styles',
      [1, 2, 3, 4].map(heading).join('') +
        style('Tittel', 'Title') +
        style('Bildetekst', 'caption') +
        style('INNH1', 'toc 1') +
        styles,
    ),
    'word/numbering.xml': part('numbering', numbering),
    'word/footnotes.xml': part('footnotes', notes.join('')),
    ...(comments && { 'word/comments.xml': part('comments', comments) }),
    ...(header && { 'word/header1.xml': part('hdr', header) }),
    ...Object.fromEntries(Object.entries(pictures).map(([id, bytes]) => [`word/media/${id}.png`, bytes])),
    ...more,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
  )
}
