/** What an archive file must say of a word that its own standard does not know. */
const schema = `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>Part of the PDF/UA standard to which the document conforms</pdfaProperty:description>\
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq>\
</pdfaSchema:property></rdf:li>`

/**
 * The archive file as a PDF/UA-1 file too: what Typst writes for that beyond the same tags and texts, as an update at
 * its end, as PDF knows them. The title is shown instead of the file's name, and the metadata name the standard.
 */
export function uaClaim(pdf: Buffer, text: (id: number) => string): Buffer {
  const end = pdf.toString('latin1', pdf.lastIndexOf('trailer'))
  const root = Number(/\/Root (\d+) 0 R/.exec(end)?.[1])
  const catalog = text(root)
  const meta = Number(/\/Metadata (\d+) 0 R/.exec(catalog)?.[1])
  const [, head = '', xmp = ''] = /^(.*?stream\r?\n)(.*?)\r?\nendstream/s.exec(text(meta)) ?? []
  const said = put(
    put(
      put(xmp, ' xmlns:pdfaid=', ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" '),
      '<pdfaid:part>',
      '<pdfuaid:part>1</pdfuaid:part>',
    ),
    '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>',
    schema,
  )
  const changed = new Map([
    [meta, `${head.replace(/\/Length \d+/, `/Length ${said.length}`)}${said}\nendstream\nendobj\n`],
    [root, put(catalog, '/Direction ', '/DisplayDocTitle true\n    ')],
  ])
  return updated(pdf, changed, end)
}

/** `more` before the first place where `before` stands. */
function put(text: string, before: string, more: string): string {
  const at = text.indexOf(before)
  if (at < 0) throw new Error(`A PDF by Typst says ${before}`)
  return text.slice(0, at) + more + text.slice(at)
}

function updated(pdf: Buffer, changed: ReadonlyMap<number, string>, end: string): Buffer {
  let at = pdf.length + 1
  const entries = [...changed].map(([id, object]) => {
    const entry = `${id} 1\n${String(at).padStart(10, '0')} 00000 n \n`
    at += object.length
    return entry
  })
  const [, before] = /startxref\s+(\d+)/.exec(end) ?? []
  const trailer = end.slice(0, end.indexOf('startxref')).replace('/Size', `/Prev ${before}\n  /Size`)
  const table = `xref\n${entries.join('')}${trailer}startxref\n${at}\n%%EOF\n`
  return Buffer.concat([pdf, Buffer.from(`\n${[...changed.values()].join('')}${table}`, 'latin1')])
}
