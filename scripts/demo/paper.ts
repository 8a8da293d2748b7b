/** A page of a PDF with a heading and a few lines: small enough to write by hand, real enough to open. */
export function paper(heading: string, ...lines: string[]): Uint8Array {
  const words = [`/F1 20 Tf 72 760 Td (${escaped(heading)}) Tj`, '/F1 11 Tf 0 -20 Td']
  const text = lines.map((line) => `0 -18 Td (${escaped(line)}) Tj`)
  const content = `BT ${[...words, ...text].join('\n')} ET`
  const parts = [
    '<</Type/Catalog/Pages 2 0 R/Lang(nb-NO)>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
  ]
  let file = '%PDF-1.4\n'
  const places = parts.map((part, i) => {
    const at = file.length
    file += `${i + 1} 0 obj${part}endobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${places.join('')}`
  const end = `trailer<</Size ${parts.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
  // One byte for a sign: what stands in Latin-1 is all that Norwegian needs.
  return new Uint8Array(Buffer.from(file + table + end, 'latin1'))
}

const escaped = (words: string) => words.replace(/[\\()]/g, '\\$&')
