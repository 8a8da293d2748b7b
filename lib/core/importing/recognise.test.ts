import { describe, expect, test } from 'vitest'
import { build } from './build'
import { textOf } from './part'
import { recognise } from './recognise'
import { brief, counter } from './testing'

const bring = (text: string) => build(recognise(text), counter(), 2017)
const kinds = (text: string) => recognise(text).map((part) => `${part.kind}: ${textOf(part)}`)
const says = (text: string) => bring(text).findings.map((finding) => finding.says)

const tree = (text: string) => bring(text).sections.flatMap(brief)

describe('plain text in other languages', () => {
  test('nynorsk, whose usual headings are nynorsk', () => {
    const text = `Eigedom

Kommunen har ikkje selt noko i år.

Viktige resultat og innsatsar i 2017

• Ny skule er teken i bruk.

Utfordringar framover

• Vedlikehaldet er mykje dyrare.`
    expect(tree(text)).toEqual([
      'Eigedom',
      '  lead: Kommunen har ikkje selt noko i år.',
      '  results: Ny skule er teken i bruk.',
      '  challenges: Vedlikehaldet er mykje dyrare.',
    ])
    expect(bring(text).sections[0]?.content.language).toBe('nn')
  })

  test('English, with a heading of its own', () => {
    const text = `Property

The municipality has not sold any of the buildings.

Key results in 2017

- The school is finished.

Challenges ahead

- Maintenance is expensive.`
    expect(tree(text)).toEqual([
      'Property',
      '  lead: The municipality has not sold any of the buildings.',
      '  results "Key results in 2017": The school is finished.',
      '  challenges: Maintenance is expensive.',
    ])
    expect(bring(text).sections[0]?.content.language).toBe('en')
  })

  test.each([
    ['Resultater', 'results'],
    ['Viktige resultater', 'results'],
    ['De viktigste resultatene i 2023', 'results'],
    ['Main results and efforts in 2017', 'results'],
    ['Utfordringer', 'challenges'],
    ['Viktige utfordringar framover', 'challenges'],
    ['Utfordringer og muligheter', 'challenges'],
    ['Resultatområder', 'title'],
    ['Resultatet ble svekket av høye renter', 'title'],
  ])('%s over a list is %s', (heading, kind) => {
    expect(recognise(`${heading}\n\n• Et punkt.`)[0]?.kind).toBe(kind)
  })
})

describe('plain text', () => {
  test('has lines of a page joined into paragraphs', () => {
    const text = `Skolen ble bygget om i løpet av hele året.
Arbeidet tok lengre tid enn ventet, og elevene
måtte flytte til et annet bygg.
Et nytt avsnitt begynner her, for «Et» hadde fått
plass på linjen over.`
    expect(kinds(text)).toEqual([
      'paragraph: Skolen ble bygget om i løpet av hele året. Arbeidet tok lengre tid enn ventet, og elevene måtte flytte til et annet bygg.',
      'paragraph: Et nytt avsnitt begynner her, for «Et» hadde fått plass på linjen over.',
    ])
  })

  test('has no table where a line of a paragraph only ends in a unit', () => {
    const text = 'Kommunen måler ledigheten, og den er oppgitt i prosent\nav arbeidsstyrken i hele landet.'
    expect(recognise(text).map((part) => part.kind)).toEqual(['paragraph'])
    expect(recognise('Ledighet i prosent\n')[0]?.kind).toBe('caption')
  })

  test('says where a word may be parted by a line break', () => {
    expect(says('Skolen ble bygget om av kommu-\nnen i fjor.')[0]).toContain('«…u- nen»')
    expect(says('Kommunen har mye bygge-\nog anleggsarbeid.')[0]).not.toContain('delt')
  })

  test('may have its bullets on lines of their own, or wrapped', () => {
    expect(kinds('•\nEt punkt.\n•\nEt til,\n  som går videre.')).toEqual([
      'item: Et punkt.',
      'item: Et til, som går videre.',
    ])
  })

  test('has ends of lines of any system', () => {
    expect(kinds('Tittel\r\n\r\n• En\r\n• To\r\n')).toEqual(kinds('Tittel\n\n• En\n• To\n'))
  })

  test('has its numbered titles at the depth of their numbers', () => {
    const text = '4 Drift\n\nTekst.\n\n4.1 Skole\n\nTekst.\n\n4.1.1 Bygg\n\nTekst.\n\n5 Plan\n\nTekst.'
    expect(tree(text)).toEqual([
      '4 Drift',
      '  lead: Tekst.',
      '  4.1 Skole',
      '    lead: Tekst.',
      '    4.1.1 Bygg',
      '      text: Tekst.',
      '5 Plan',
      '  text: Tekst.',
    ])
  })

  test('does not take a list without bullets for titles', () => {
    const parts = recognise('Kunst\n\nIdrett\n\nTeater\n\nMusikk\n\nDet var alt.')
    expect(parts.map((part) => part.kind)).toEqual(Array(5).fill('paragraph'))
    expect(parts[0]?.finding).toContain('Flere korte linjer')
  })

  test('has a table that was copied with tabs', () => {
    const [part] = recognise('\t2016\t2017\nKvinner\t7,9\t8,4\nMenn\t4,1\t5,0')
    expect(part?.cells).toEqual([
      ['', '2016', '2017'],
      ['Kvinner', '7,9', '8,4'],
      ['Menn', '4,1', '5,0'],
    ])
  })

  test('keeps a heading without a list, and what looks like a note without a table, as text', () => {
    expect(says('Eiendom\n\nUtfordringer\n\nDet er dyrt.')).toContain(
      'Det står ingen punkter under denne overskriften.',
    )
    expect(says('Det var dyrt.\n\n*) Foreløpig.')).toContain(
      'Ser ut som en fotnote, men står ikke under en tabell.',
    )
  })

  test('of nothing has no parts', () => {
    expect(bring(' \n\n ')).toEqual({ language: 'nb', preface: null, sections: [], findings: [] })
  })
})
