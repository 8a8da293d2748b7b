import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importedWords } from '@/lib/core/importing/build'
import { draftSchema } from '@/lib/core/section'
import { made, speaker } from './testing/made'
import { must, report } from './testing/reading'
import { asLibre, asPage, asWord, type Writer } from './testing/writers'

// A document is made up, written in each format, and read: every word of it is in a section or among what is told to
// be left out. Each word is another, so that none can stand in for one that is lost.

describe('whatever the document, no word of it is lost', { timeout: 120_000 }, () => {
  test.each<[string, Writer]>([
    ['Word', asWord],
    ['LibreOffice', asLibre],
    ['a web page', asPage],
  ])('in %s', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(made, async (document) => {
        const { said, speak } = speaker()
        const { name, bytes } = write(
          [{ is: 'paragraph', words: 2, note: false, bold: false }, ...document],
          speak,
        )
        const file = await must(name, bytes)
        const built = report(file)
        const told = file.source.left.map(({ words }) => words).join(' ')
        const here = new Set(`${importedWords(built).join(' ')} ${told}`.match(/\p{L}+/gu))
        expect(said.filter((one) => !here.has(one))).toEqual([])
        // They are found by the reader itself, not only by the one that looks for what is missing.
        expect(file.source.left.filter(({ says }) => says.includes('fant ikke leseren plass'))).toEqual([])
        const all = (sections: typeof built.sections): typeof built.sections =>
          sections.flatMap((one) => [one, ...all(one.children)])
        for (const { content } of all([...(built.preface ? [built.preface] : []), ...built.sections])) {
          expect(draftSchema.safeParse(content).error).toBeUndefined()
        }
      }),
      { numRuns: 150 },
    )
  })
})
