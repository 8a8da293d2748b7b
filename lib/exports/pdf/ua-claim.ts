import { type Objects, objectsIn, tagsIn } from './objects'

/** What an archive file must say of a word that its own standard does not know. */
const schema = `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>Part of the PDF/UA standard to which the document conforms</pdfaProperty:description>\
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq>\
</pdfaSchema:property></rdf:li>`

/**
 * The archive file as a PDF/UA-1 file too: all that Typst writes for that beyond the same texts and tags, as an update
 * at its end, as PDF knows them. Drawings and tables say where on the page they stand, the title is shown instead of
 * the file's name, and the metadata name the standard.
 */
export function uaClaim(archive: Buffer, accessible: Buffer): Buffer {
  const { text, ...objects } = objectsIn(archive)
  const end = archive.toString('latin1', archive.lastIndexOf('trailer'))
  const root = Number(/\/Root (\d+) 0 R/.exec(end)?.[1])
  const catalog = text(root)
  const meta = Number(/\/Metadata (\d+) 0 R/.exec(catalog)?.[1])
  const changed = new Map([
    ...boxed({ text, ...objects }, objectsIn(accessible)),
    [meta, metadata(text(meta))] as const,
    [root, put(catalog, '/Direction ', '/DisplayDocTitle true\n    ')] as const,
  ])
  return updated(archive, changed, end)
}

/** The tags with the boxes that the other file's have. */
function boxed(archive: Objects, accessible: Objects): [id: number, tag: string][] {
  const [ours, theirs] = [tagsIn(archive), tagsIn(accessible)]
  const kinds = (tags: readonly { tag: string }[]) =>
    tags.map(({ tag }) => /\/S \/(\w+)/.exec(tag)?.[1]).join()
  if (kinds(ours) !== kinds(theirs)) throw new Error('One document has the same tags in both files')
  return ours.flatMap(({ id, tag }, i): [number, string][] => {
    const [box] = /\/BBox \[[^\]]*\]/.exec(theirs[i]?.tag ?? '') ?? []
    return box ? [[id, withBox(tag, box)]] : []
  })
}

/** Among what is said of its layout, or as the first of that. */
function withBox(tag: string, box: string): string {
  if (tag.includes('/O /Layout')) return put(tag, '/O /Layout', `${box}\n    `)
  const layout = `<<\n    /O /Layout\n    ${box}\n  >>`
  return tag.includes('/A [') ? tag.replace('/A [', `/A [${layout} `) : put(tag, '/K [', `/A [${layout}]\n  `)
}

function metadata(object: string): string {
  const [, head = '', xmp = ''] = /^(.*?stream\r?\n)(.*?)\r?\nendstream/s.exec(object) ?? []
  const named = put(xmp, ' xmlns:pdfaid=', ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" ')
  const claimed = put(named, '<pdfaid:part>', '<pdfuaid:part>1</pdfuaid:part>')
  const said = put(claimed, '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>', schema)
  return `${head.replace(/\/Length \d+/, `/Length ${said.length}`)}${said}\nendstream\nendobj\n`
}

/** `more` before the first place where `before` stands. */
function put(text: string, before: string, more: string): string {
  const at = text.indexOf(before)
  if (at < 0) throw new Error(`A PDF by Typst says ${before}`)
  return text.slice(0, at) + more + text.slice(at)
}

function updated(pdf: Buffer, changed: ReadonlyMap<number, string>, end: string): Buffer {
  let at = pdf.length + 1
  const inTurn = [...changed].sort(([one], [other]) => one - other)
  const entries = inTurn.map(([id, object]) => {
    const entry = `${id} 1\n${String(at).padStart(10, '0')} 00000 n \n`
    at += object.length
    return entry
  })
  const [, before] = /startxref\s+(\d+)/.exec(end) ?? []
  const trailer = end.slice(0, end.indexOf('startxref')).replace('/Size', `/Prev ${before}\n  /Size`)
  const table = `xref\n${entries.join('')}${trailer}startxref\n${at}\n%%EOF\n`
  return Buffer.concat([
    pdf,
    Buffer.from(`\n${inTurn.map(([, object]) => object).join('')}${table}`, 'latin1'),
  ])
}
