import { expect, test } from 'vitest'
import { docx, h, p, r, styled } from './testing/docx'
import { must, tree } from './testing/reading'

test('what a style hides is not shown, and is told', async () => {
  const style = (id: string, type: string, more: string) =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`
  const file = await must(
    'rapport.docx',
    docx({
      body:
        h(1, 'Eiendom') +
        styled(
          'Veiledning',
          `${r('Skriv kort.')}${r('Og klart.', '<w:b/>')}<w:r><w:rPr/><w:t>Husk.</w:t></w:r>`,
        ) +
        p(`${r('Synlig.')}${r('Hemmelig.', `<w:rStyle w:rsid="a>b" w:val='Skjult'/><w:b/>`)}${r(' Mer.')}`),
      styles:
        style('Gjemt', 'paragraph', '<w:rPr><w:vanish/></w:rPr>') +
        style('Veiledning', 'paragraph', '<w:basedOn w:val="Gjemt"/>') +
        style('Skjult', 'character', '<w:rPr><w:vanish/></w:rPr>') +
        style('Vist', 'character', '<w:rPr><w:vanish w:val="0"/></w:rPr>'),
    }),
  )
  expect(tree(file)).toEqual(['Eiendom', '  text: Synlig. Mer.'])
  expect(file.source.left).toEqual([
    { says: 'Skjult tekst ble ikke med.', words: 'Skriv kort.Og klart.Husk. Hemmelig.' },
  ])
})
