import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import type { Words } from '@/lib/core/document/piece'
import type { Language } from '@/lib/core/section'
import { spoken } from '@/lib/core/words/spoken'
import { tongues } from './styles'

/** How a text stands that is not as its style says. */
type Look = { strong?: boolean; language: Language }

/** Running text as Word has it: marks, links and the ends of lines that somebody meant; its language where it is another. */
export function runsOf(words: Words, { strong = false, language }: Look): ParagraphChild[] {
  return words.flatMap(({ text, bold, italic, href }): ParagraphChild[] => {
    const runs = text.split('\n').map(
      (line, i) =>
        new TextRun({
          text: line,
          ...(i > 0 && { break: 1 }),
          ...((bold || strong) && { bold: true }),
          ...(italic && { italics: true }),
          ...(href && { style: 'Hyperlink' }),
          ...(language !== spoken().language && { language: { value: tongues[language] } }),
        }),
    )
    return href ? [new ExternalHyperlink({ link: href, children: runs })] : runs
  })
}

export const marksOf = (marks: readonly number[]): TextRun[] =>
  marks.length === 0
    ? []
    : [new TextRun({ text: ` ${marks.map((mark) => `${mark})`).join(' ')}`, superScript: true })]
