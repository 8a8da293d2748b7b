import { describe, expect, test } from 'vitest'
import { textOf } from '@/lib/core/importing/part'
import { draftSchema } from '@/lib/core/section'
import { png } from '@/lib/pictures/testing/files'
import { docx, drawing, footnote, h, item, link, p, r, raised, styled, tbl, tr } from './testing/docx'
import { must, report, says, tree } from './testing/reading'

type Docx = Parameters<typeof docx>[0]
const read = (file: Docx) => must('rapport.docx', docx(file))
const body = async (...xml: string[]) => tree(await read({ body: xml.join('') }))
const lines = async (...xml: string[]) =>
  (await read({ body: xml.join('') })).source.parts.map((part) => textOf(part))
const left = async (file: Docx) => (await read(file)).source.left

describe('a Word document', () => {
  test('has its headings, lists and usual parts where they belong', async () => {
    expect(
      await body(
        h(1, 'Eiendom'),
        p('Vi bygger og vedlikeholder.'),
        h(2, 'Viktige resultater i 2017'),
        item('Ny skole på Fornebu.'),
        item('Nye boliger.'),
        h(2, 'Utfordringer fremover'),
        item('Vedlikeholdet er dyrt.'),
        h(2, 'Skoler'),
        p('To er ferdige.'),
      ),
    ).toEqual([
      'Eiendom',
      '  lead: Vi bygger og vedlikeholder.',
      '  results "Viktige resultater i 2017": Ny skole på Fornebu. | Nye boliger.',
      '  challenges: Vedlikeholdet er dyrt.',
      '  Skoler',
      '    text: To er ferdige.',
    ])
  })

  test('may skip levels of headings, and go deeper than sections do', async () => {
    expect(await body(h(1, 'A'), h(3, 'B'), p('b.'), h(2, 'C'), p('c.'), h(4, 'D'), p('d.'))).toEqual([
      'A',
      '  B',
      '    text: b.',
      '  C',
      '    text: c.',
      '    text "D": d.',
    ])
  })

  test('has headings in the styles of the municipality, built on those of Word', async () => {
    const own = (id: string, more: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="Solvik ${id}"/>${more}</w:style>`
    const styles =
      own('Blaa', '<w:basedOn w:val="Overskrift1"/>') +
      own('Kontur', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
      own('Ring', '<w:basedOn w:val="Ring"/>')
    const xml = styled('Blaa', 'Kultur') + styled('Kontur', 'Museum') + styled('Ring', 'Vi leser.')
    expect(tree(await read({ body: xml, styles }))).toEqual(['Kultur', '  Museum', '    text: Vi leser.'])
  })

  test('has no headings but short lines, which are judged as those of a text', async () => {
    expect(
      await body(p('Eiendom'), p('Viktige resultater'), item('Ny skole.'), p('Kultur'), p('Vi leser mye.')),
    ).toEqual(['Eiendom', '  results "Viktige resultater": Ny skole.', 'Kultur', '  text: Vi leser mye.'])
  })

  test('has a title: the chapter of one department, or the first words of a report', async () => {
    const usual = [h(1, 'Viktige resultater'), item('Ny skole.')]
    expect((await body(styled('Tittel', 'Eiendom'), ...usual))[0]).toBe('Eiendom')
    const whole = await body(styled('Tittel', 'Årsrapport'), h(1, 'A'), p('a.'), h(1, 'B'), p('b.'))
    expect(whole).toEqual(['', '  text: Årsrapport', 'A', '  text: a.', 'B', '  text: b.'])
  })

  test('has lists of several levels, told once, and numbered ones', async () => {
    const { source } = await read({
      body:
        item('En') + item('Under', 1) + item('Under dette', 2) + item('To') + p('x') + item('Først', 0, 2),
    })
    expect(source.parts.map(({ kind, ordered }) => [kind, ordered ?? false])).toEqual([
      ['item', false],
      ['item', false],
      ['item', false],
      ['item', false],
      ['paragraph', false],
      ['item', true],
    ])
    expect(source.parts.filter(({ finding }) => finding?.includes('lavere nivå'))).toHaveLength(1)
  })

  test('has bold, italic, links that lead somewhere, line breaks, tabs and hyphens', async () => {
    const { source } = await read({
      body: p(
        `${r('Fet', '<w:b/>')}${r(' og ')}${r('skrå', '<w:i/>')}<w:r><w:br/></w:r>${link('rL', 'lenke')}<w:r><w:tab/></w:r>${r('kommu')}<w:r><w:softHyphen/></w:r>${r('nens')}`,
      ),
      links: { rL: 'https://solvik.example/a?b=1&c=2' },
    })
    expect(source.parts[0]?.content).toEqual([
      { type: 'text', text: 'Fet', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' og ' },
      { type: 'text', text: 'skrå', marks: [{ type: 'italic' }] },
      { type: 'hardBreak' },
      {
        type: 'text',
        text: 'lenke',
        marks: [{ type: 'link', attrs: { href: 'https://solvik.example/a?b=1&c=2' } }],
      },
      { type: 'text', text: ' kommunens' },
    ])
  })

  test('keeps the words of fields, formulas, boxes, insertions and content controls', async () => {
    const texts = await lines(
      p(`${r('Tabell ')}<w:fldSimple w:instr=" SEQ Tabell &gt; ">${r('4')}</w:fldSimple>${r(' Lønn.')}`),
      p(`${r('Areal ')}<m:oMath><m:r><m:t>a²+b</m:t></m:r></m:oMath>${r(' i dag.')}`),
      p(`<w:ins w:id="1" w:author="x">${r('Satt inn.')}</w:ins>`),
      `<w:sdt><w:sdtContent>${p('Et felt.')}</w:sdtContent></w:sdt>`,
      p(
        `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p('I en boks.')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p('I en boks.')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
      ),
    )
    expect(texts).toEqual(['Tabell 4 Lønn.', 'Areal a²+b i dag.', 'Satt inn.', 'Et felt.', 'I en boks.'])
  })
})

describe('its footnotes, pictures and the rest', () => {
  test('a note of the text stands last in its section, with its mark', async () => {
    const file = await read({
      body:
        h(1, 'A') +
        p(`${r('Målt i 2017')}${footnote(3)}${r(', og før.')}`) +
        item('Et punkt.') +
        h(1, 'B') +
        p('b.'),
      footnotes: { 3: p('Kilde: SSB.') },
    })
    expect(tree(file)).toEqual([
      'A',
      '  text: Målt i 2017 1), og før. | Et punkt. | 1) Kilde: SSB.',
      'B',
      '  text: b.',
    ])
  })

  test('units are raised as they were', async () => {
    expect(
      await lines(p(`${r('120 m')}${r('2', raised)}${r(' og 10')}${r('6', raised)}${r(' kr')}`)),
    ).toEqual(['120 m² og 10⁶ kr'])
  })

  test('a picture comes along with its words, once however often it is shown', async () => {
    const picture = await png()
    const file = await read({
      body:
        h(1, 'Bygg') +
        p(drawing('pic', 'En skole i tre')) +
        styled('Bildetekst', 'Figur 1 Skolen') +
        p('Foto: Anne Berg') +
        p(drawing('pic', '')),
      pictures: { pic: picture },
    })
    expect(file.pictures.map((bytes) => Buffer.from(bytes))).toEqual([picture])
    expect(report(file).sections[0]?.content.blocks).toMatchObject([
      { kind: 'figure', alt: 'En skole i tre', caption: 'Figur 1 Skolen', credit: 'Foto: Anne Berg' },
      { kind: 'figure', alt: '', caption: '' },
    ])
  })

  test('what is left out is told, with its words', async () => {
    const file = {
      body:
        styled('INNH1', 'Eiendom 4') +
        h(1, 'Eiendom') +
        p(
          `<w:del w:id="1" w:author="x"><w:r><w:delText>Strøket.</w:delText></w:r></w:del>${r('Vi bygger.')}`,
        ) +
        p(`${r('Synlig. ')}${r('Hemmelig.', '<w:vanish/>')}${r('Også.', '<w:b/>')}`) +
        p(drawing('pic', 'Et kart')) +
        p(`<w:ruby><w:rubyBase>${r('Grunnord')}</w:rubyBase></w:ruby>${r(' Mer.')}`),
      header: p('Solvik kommune'),
      comments: `<w:comment w:id="1">${p('Sjekk dette.')}</w:comment>`,
      pictures: { pic: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
      more: {
        'word/embeddings/ark.xlsx': 'x',
        'word/diagrams/data1.xml': '<x xmlns:a="a"><a:p><a:t>Boks</a:t></a:p></x>',
      },
    }
    expect(await left(file)).toEqual([
      { says: 'Innholdsfortegnelsen ble ikke med.', words: 'Eiendom 4' },
      { says: expect.stringContaining('SVG'), words: 'Et kart' },
      { says: 'Slettet tekst fra sporede endringer ble ikke med.', words: 'Strøket.' },
      { says: 'Skjult tekst ble ikke med.', words: 'Hemmelig.' },
      { says: expect.stringContaining('er bygd inn i dokumentet'), words: '' },
      { says: 'Topptekst og bunntekst ble ikke med.', words: 'Solvik kommune' },
      { says: 'Kommentarer i dokumentet ble ikke med.', words: 'Sjekk dette.' },
      { says: expect.stringContaining('SmartArt'), words: 'Boks' },
      { says: 'Disse ordene ble det ikke funnet plass til.', words: 'Grunnord' },
    ])
  })

  test('a link in a field that runs code is only its words', async () => {
    const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
    const code = `${field('begin')}<w:r><w:instrText> HYPERLINK "javascript:alert(1)" </w:instrText></w:r>${field('separate')}${r('klikk')}${field('end')}`
    const { source } = await read({ body: p(code) })
    expect(source.parts[0]?.content).toEqual([{ type: 'text', text: 'klikk' }])
    expect(source.left).toEqual([{ says: expect.stringContaining('«klikk»'), words: 'javascript:alert(1)' }])
  })

  test('everything may be saved as drafts', async () => {
    const wide = tbl(
      tr(Array.from({ length: 70 }, (_, i) => `k${i}`)),
      tr(Array.from({ length: 70 }, (_, i) => `v${i}`)),
    )
    const file = await read({
      body: h(1, 'Lang '.repeat(100)) + wide + p('ord '.repeat(30_000)) + item('åre'.repeat(20_000)),
    })
    const { preface, sections } = report(file)
    for (const { content } of [...(preface ? [preface] : []), ...sections]) {
      expect(draftSchema.safeParse(content).error).toBeUndefined()
    }
    expect(file.source.left).toEqual([])
  })
})

describe('is refused in one sentence', () => {
  test.each<[string, Docx, string]>([
    ['without a word in it', { body: p('') }, 'ingen tekst'],
    [
      'with letters that are lost',
      { body: p('Kommnen har rsrapport. '.repeat(20)) + p('kommnen '.repeat(9)) },
      'Bokstaver',
    ],
    ['with a part outside itself', { body: p('x'), more: { '../x.txt': 'x' } }, 'utenfor seg selv'],
    ['with broken XML', { body: '<w:p>' }, 'skadet'],
  ])('%s', async (_, file, words) => {
    const sentence = await says('rapport.docx', docx(file))
    expect(sentence).toContain(words)
    expect(sentence.match(/[.!?](?=\s|$)/g)).toHaveLength(1)
  })
})
