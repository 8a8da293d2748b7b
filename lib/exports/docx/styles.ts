import { type IStylesOptions, LineRuleType } from 'docx'
import { say } from '@/lib/core/words/say'
import { spoken } from '@/lib/core/words/spoken'
import type { Look } from '@/lib/exports/drawn/style'

/** Word's languages for ours. */
export const tongues = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const

/** A colour as Word writes it. */
export const inWord = (colour = '') => colour.replace('#', '')

/**
 * The look of the document, all in named styles, so that whoever takes it over can change it in one place. Sizes are
 * half points, distances twentieths of a point.
 */
export function stylesOf({ colours }: Look): IStylesOptions {
  const [ink, accent, muted] = [colours.ink, colours.accent, colours.muted].map(inWord)
  const heading = (size: number, before: number, more = {}) => ({
    run: { size, bold: true, color: ink, ...more },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
  })
  // Where the rule is not said, some programs cut pictures off at the height of a line.
  const spaced = (line: number, after: number) => ({ spacing: { after, line, lineRule: LineRuleType.AUTO } })
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, color: ink, language: { value: tongues[spoken().language] } },
        paragraph: spaced(288, 140),
      },
      title: {
        run: { size: 72, bold: true, color: ink },
        paragraph: { spacing: { before: 2400, after: 240 } },
      },
      heading1: heading(40, 480, { color: accent }),
      heading2: heading(32, 400, { color: accent }),
      heading3: heading(27, 320),
      heading4: heading(24, 280),
      heading5: heading(22, 240),
      heading6: heading(22, 240, { italics: true }),
    },
    paragraphStyles: [
      {
        id: 'Ingress',
        name: say('Ingress'),
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: 26 },
        paragraph: spaced(312, 240),
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: 21 },
        paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
      },
      {
        id: 'Merknad',
        name: say('Merknad'),
        basedOn: 'Normal',
        run: { size: 18, color: muted },
        paragraph: spaced(252, 60),
      },
      {
        ...{ id: 'Celle', name: say('Celle'), basedOn: 'Normal' },
        ...{ run: { size: cellSizes.Celle }, paragraph: spaced(252, 0) },
      },
      { id: 'Overskriftscelle', name: say('Overskriftscelle'), basedOn: 'Celle', run: { bold: true } },
      {
        ...{ id: 'LitenCelle', name: say('Liten celle'), basedOn: 'Celle' },
        ...{ run: { size: cellSizes.LitenCelle }, paragraph: spaced(240, 0) },
      },
      {
        ...{ id: 'LitenOverskriftscelle', name: say('Liten overskriftscelle') },
        ...{ basedOn: 'LitenCelle', run: { bold: true } },
      },
      {
        id: 'Innhold',
        name: say('Overskrift over innhold'),
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: 40, bold: true, color: accent },
        paragraph: { spacing: { after: 240 } },
      },
    ],
  }
}

/** What stands in tables; the small ones are for tables of many columns. */
export const cellSizes = { Celle: 19, LitenCelle: 15 } as const

/** The rules of tables. */
export const lines = { hair: 'd2dcdb', ink: '12201f' }
