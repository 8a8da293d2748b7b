import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { rows } from '@/components/blocks/table/import/testing/workbook'
import { docx, p, tbl, tc, tr } from '../reading/testing/docx'
import { odt } from '../reading/testing/odt'
import { anchor, drawing, drawnWorkbook, picture, relations, type To } from '../reading/testing/workbook'

const folder = path.join(process.cwd(), '..', 'shared', 'hostile')

/** Files that others made to do harm, by their names; none where their folder does not lie beside the program. */
export function sharedHostile(): [string, Uint8Array][] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))])
}

/** Files of ours of the same kinds and some more; one would have its reader come to a port of this machine. */
export const ownHostile = (port: number): [string, Uint8Array][] => [
  ['definisjoner.docx', docx({ body: '', more: { 'word/document.xml': `${laughs}<d>&c;</d>` } })],
  ['definisjoner.odt', odt('', { more: { 'content.xml': `${laughs}<d>&c;</d>` } })],
  ['definisjoner-i-stil.docx', docx({ body: p('x'), more: { 'word/styles.xml': `${laughs}<w/>` } })],
  ['bombe.docx', docx({ body: '', more: { 'word/document.xml': 'A'.repeat(25_000_000) } })],
  ['bombe-som-lyver.docx', lying(docx({ body: '', more: { 'word/document.xml': 'A'.repeat(25_000_000) } }))],
  ['mange-deler.docx', docx({ body: p('x'), more: Object.fromEntries(names(2100)) })],
  ['dyp.docx', docx({ body: nested(300) })],
  ['dyp.html', text(`<html><body>${'<b><div>'.repeat(20_000)}x`)],
  ['bred.html', text(`<html><table>${'<tr><td colspan=1000 rowspan=65534>'.repeat(3000)}</table>`)],
  ['lenke.docx', docx({ body: p('x'), links: { rL: ' java\tscript:alert(1)' } })],
  ['bilde-ute.docx', outside(`http://127.0.0.1:${port}/bilde.png`)],
  ['bilde-pa-disk.docx', outside('file:///etc/passwd')],
  ['vei-ut.docx', docx({ body: p('x'), more: { '../../ut.txt': 'x' } })],
  ['stilnavn.docx', docx({ body: p('x'), styles: '<w:style w:type="paragraph" w:styleId="__proto__"/>' })],
  ['to-like.docx', twice(docx({ body: p('x') }))],
  ['halv.docx', docx({ body: p('x') }).subarray(0, 900)],
  ['tom.docx', new Uint8Array()],
  ['ligner.xlsx', text('<html><body><p>Hei')],
  ['pakke.docx', docx({ body: '', more: { 'word/document.xml': '' } })],
]

/** Workbooks of the same kind, which are read without what they would have their reader do; in one, a picture that is `shown`. */
export const hostileWorkbooks = (port: number, shown: Uint8Array): [string, Uint8Array][] => [
  ['bilde-ute.xlsx', drawn(['rId1', 'image', `http://127.0.0.1:${port}/bilde.png`, 'External'])],
  ['bilde-pa-disk.xlsx', drawn(['rId1', 'image', 'file:///etc/passwd', 'External'])],
  ['bilde-utenfor-pakken.xlsx', drawn(['rId1', 'image', '../../../../etc/passwd'])],
  ['tegning-ute.xlsx', drawn(mark, { 'xl/worksheets/_rels/sheet1.xml.rels': relations(elsewhere(port)) })],
  ['ikke-et-bilde.xlsx', drawn(mark, { 'xl/media/image1.png': '<html><script>alert(1)</script>' })],
  ['ti-tusen-bilder.xlsx', drawn(mark, { 'xl/media/image1.png': shown }, 10_000)],
]

const mark: To = ['rId1', 'image', '../media/image1.png']
const elsewhere = (port: number): To => [
  'rId1',
  'drawing',
  `http://127.0.0.1:${port}/drawing.xml`,
  'External',
]

function drawn(to: To, more: Record<string, string | Uint8Array> = {}, places = 1): Uint8Array {
  const sheets = [{ name: 'HR', rows: rows([['Enhet', 'Antall']]) }]
  const anchors = Array.from({ length: places }, (_, i) => anchor(picture('rId1', 'descr="Kart"'), [i, 0]))
  return drawnWorkbook(sheets, [{ xml: drawing(...anchors), to: [to] }], {
    'xl/media/image1.png': '',
    ...more,
  })
}

const text = (html: string) => new TextEncoder().encode(html)
const names = (count: number) => Array.from({ length: count }, (_, i) => [`word/media/x${i}.bin`, ''])
const laughs =
  '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'

function nested(depth: number): string {
  let inside = p('x')
  for (let i = 0; i < depth; i++) inside = tbl(tr([tc(inside)]))
  return inside
}

function outside(target: string): Uint8Array {
  const relations = `<Relationships><Relationship Id="rP" Type="http://x/image" Target="${target}" TargetMode="External"/></Relationships>`
  return docx({ body: p('x'), more: { 'word/_rels/document.xml.rels': relations } })
}

/** Says in its own list that each of its parts is a few bytes. */
function lying(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let at = 0; at + 46 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
  return bytes
}

/** Names one part like another: which is meant depends on the reader. */
function twice(bytes: Uint8Array): Uint8Array {
  const all = Buffer.from(bytes)
  for (let at = all.indexOf('word/footnotes.xml'); at >= 0; at = all.indexOf('word/footnotes.xml', at + 1))
    all.write('word/numbering.xml', at)
  return all
}
