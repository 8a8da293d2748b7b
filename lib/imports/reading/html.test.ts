import { describe, expect, test } from 'vitest'
import { textOf } from '@/lib/core/importing/part'
import { png } from '@/lib/pictures/testing/files'
import { must, report, says, tree } from './testing/reading'

const bytes = (html: string) => new TextEncoder().encode(html)
const page = (body: string, head = '') =>
  bytes(
    `<!doctype html><html lang="nb"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
  )
const read = (body: string, head?: string) => must('side.html', page(body, head))
const lines = async (body: string) =>
  (await read(body)).source.parts.map((part) => `${part.kind}: ${textOf(part)}`)
const left = async (body: string, head?: string) => (await read(body, head)).source.left

describe('a web page', () => {
  test('has its headings, lists and usual parts where they belong', async () => {
    expect(
      tree(
        await read(
          `<h1>Eiendom</h1><p>Vi bygger <b>mye</b>.</p><h2>Resultater</h2><ul><li>Ny skole.<li><p>Ny hall.</p></ul>
          <h2>Utfordringer</h2><ol><li>Vedlikehold.</li></ol><h2>Nøkkeltall</h2>
          <table><caption>Areal</caption><tr><th>Bygg<th>m²<tr><td>Skole<td>1 200<tr><td>Hall<td>900</table>`,
        ),
      ),
    ).toEqual([
      'Eiendom',
      '  lead: Vi bygger mye.',
      '  results "Resultater": Ny skole. | Ny hall.',
      '  challenges "Utfordringer": Vedlikehold.',
      '  table "Areal"',
    ])
  })

  test('has words parted and joined as a browser shows them', async () => {
    expect(
      await lines(
        'bare\n   tekst<p>kom<b>mu</b>nen&nbsp;&shy;er<br>her</p>løs <i>tekst</i><div>i<div>bokser</div>her</div>',
      ),
    ).toEqual([
      'paragraph: bare tekst',
      'paragraph: kommunen er\nher',
      'paragraph: løs tekst',
      'paragraph: i',
      'paragraph: bokser',
      'paragraph: her',
    ])
  })

  test('keeps links that lead somewhere, and tells of the others', async () => {
    const file = await read(
      '<p><a href="https://solvik.example">ut</a> <a href="mailto:a@solvik.example">post</a> <a href="#x">her</a> ' +
        '<a href=" jAvA\nscript:alert(1)">kode</a> <a href="../om">om</a> <a href="//ond.example">uten</a></p>',
    )
    const hrefs = file.source.parts[0]!.content.map((node) => (node.type === 'text' ? node.marks?.[0] : null))
    expect(hrefs.filter(Boolean)).toEqual([
      { type: 'link', attrs: { href: 'https://solvik.example' } },
      { type: 'link', attrs: { href: 'mailto:a@solvik.example' } },
    ])
    expect(file.source.left.map(({ words }) => words)).toEqual([
      'jAvA script:alert(1)',
      '../om',
      '//ond.example',
    ])
  })

  test('is what it says is its main content; the rest is told', async () => {
    const body =
      '<header>Solvik</header><nav><a href="/">Hjem</a></nav><main><h1>Eiendom</h1><nav>På siden</nav><p>Vi bygger.</p></main><footer>Kontakt</footer>'
    const file = await read(body, '<title>Eiendom – Solvik</title>')
    expect(tree(file)).toEqual(['Eiendom', '  text: Vi bygger.'])
    expect(file.source.left).toEqual([
      { says: 'En meny ble ikke med.', words: 'På siden' },
      { says: 'Det som står rundt hovedinnholdet på nettsiden, ble ikke med.', words: 'Solvik Hjem Kontakt' },
      { says: 'Navnet på nettleserfanen ble ikke med.', words: 'Eiendom – Solvik' },
    ])
  })

  test('loses its code, its forms and what is hidden, and says so', async () => {
    const body =
      '<p>Synlig.</p><script>stjel()</script><style>p{}</style><p hidden>Gjemt.</p><p style="display:none">Usynlig.</p>' +
      '<select><option>Velg</select><button>Send</button><svg><text>Tegnet</text></svg><iframe src="https://ond.example"></iframe>'
    expect(await left(body)).toEqual([
      { says: 'Programkode og stilark ble ikke med.', words: '' },
      { says: 'Skjult tekst ble ikke med.', words: 'Gjemt. · Usynlig.' },
      { says: 'Et skjemafelt ble ikke med.', words: 'Velg' },
      { says: 'En knapp ble ikke med.', words: 'Send' },
      { says: 'En tegning ble ikke med.', words: 'Tegnet' },
      { says: 'Noe som er bygd inn fra et annet sted, ble ikke med.', words: '' },
    ])
  })

  test('has the pictures that it holds; those that lie elsewhere are told', async () => {
    const data = `data:image/png;base64,${(await png()).toString('base64')}`
    const file = await read(
      `<h1>Bygg</h1><figure><img src="${data}" alt="Skolen"><figcaption>Skolen i vår</figcaption></figure><img src="https://solvik.example/hall.jpg" alt="Hallen"><img src="file:///etc/passwd">`,
    )
    expect(file.pictures).toHaveLength(1)
    expect(report(file).sections[0]?.content.blocks).toMatchObject([
      { kind: 'figure', alt: 'Skolen', caption: 'Skolen i vår' },
    ])
    expect(file.source.left).toEqual([
      {
        says: 'Et bilde som ligger utenfor filen, ble ikke hentet (https://solvik.example/hall.jpg).',
        words: 'Hallen',
      },
      { says: 'Et bilde som ligger utenfor filen, ble ikke hentet (file:///etc/passwd).', words: '' },
    ])
  })

  test('has tables with merged cells, and cells that claim more than there is', async () => {
    const file = await read(
      '<table><thead><tr><th rowspan=2>Enhet<th colspan=2>Andel<tr><th>Kvinner<th>Menn</thead><tr><td>Skole<td>1<td>2<tr><td rowspan=0>I alt<td colspan=9999>3</table>',
    )
    expect(file.source.parts[0]?.cells?.map((row) => row.slice(0, 3))).toEqual([
      ['Enhet', 'Andel – Kvinner', 'Andel – Menn'],
      ['Skole', '1', '2'],
      ['I alt', '3', ''],
    ])
  })

  test('does not end before its text where tags are wrong', async () => {
    expect(await lines('<p>En<table><tr><td>a<td>b<p>c</table><h2>To</h3><p>Tre</div></ul>')).toEqual([
      'paragraph: En',
      'paragraph: a',
      'paragraph: b',
      'paragraph: c',
      'title: To',
      'paragraph: Tre',
    ])
  })

  test.each([
    ['as its bytes say', new TextEncoder().encode('<html><p>Sykefravær økte på skolen.')],
    ['as it says', Buffer.from('<html><meta charset="iso-8859-1"><p>Sykefravær økte på skolen.', 'latin1')],
    [
      'although it says otherwise',
      Buffer.from('<html><meta charset="tull"><p>Sykefravær økte på skolen.', 'utf8'),
    ],
    ['in UTF-16', Buffer.from('\ufeff<html><p>Sykefravær økte på skolen.', 'utf16le')],
  ])('is in an encoding, %s', async (_, file) => {
    expect(tree(await must('side.html', file))).toContain('  text: Sykefravær økte på skolen.')
  })

  test('is known by what it is, whatever it is called', async () => {
    expect(tree(await must('rapport.txt', page('<h1>Eiendom</h1><p>Vi bygger.</p>')))).toEqual([
      'Eiendom',
      '  text: Vi bygger.',
    ])
    expect(await says('side.html', bytes('<html><script>alert(1)</script>'))).toContain('ingen tekst')
    expect(await says('side.html', page(`${'<div>'.repeat(3000)}x`))).toContain('dypere')
  })
})
