import type { Language } from '../section'
import { pipeTable } from './markdown/table'
import { asParagraph, escaped, written, writtenLine } from './markdown/words'
import type { Piece, PieceKind } from './piece'

type Of<K extends PieceKind> = Extract<Piece, { kind: K }>

/** Every piece as Markdown (CommonMark, with the tables of GitHub). A kind that is missing here does not compile. */
const writers: { [K in PieceKind]: (piece: Of<K>) => string } = {
  heading: ({ level, number, words }) => {
    const text = [number, writtenLine(words)].filter(Boolean).join(' ')
    return `${'#'.repeat(Math.min(level, 6))} ${text.replace(/#+$/, (signs) => `\\${signs}`)}`
  },
  paragraph: ({ words }) => asParagraph(written(words)),
  list: ({ ordered, items }) =>
    items
      .map((item, i) => {
        const mark = ordered ? `${i + 1}. ` : '- '
        const text = item.map((words) => asParagraph(written(words))).join('\n\n')
        return `${mark}${text.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`)}`
      })
      .join('\n'),
  caption: ({ label, words, marks }) =>
    [`**${label.trim()}**`, writtenLine(words), ...marks.map((mark) => `${mark})`)].filter(Boolean).join(' '),
  table: ({ grid }) => pipeTable(grid),
  notes: ({ notes, signs, language }) =>
    [
      ...notes.map(({ mark, says }) => `${mark}) ${writtenLine([{ text: says }])}`),
      ...(signs.length > 0
        ? [
            signs
              .map(({ mark, says }) => `${quoted[language](escaped(mark))}: ${writtenLine([{ text: says }])}`)
              .join(' '),
          ]
        : []),
    ].join('\n\n'),
  picture: ({ address, alt }) => `![${writtenLine([{ text: alt }])}](${address})`,
  drawing: ({ alt, address }) => `[${writtenLine([{ text: alt || address }])}](${address})`,
}

const quoted: Record<Language, (text: string) => string> = {
  nb: (text) => `«${text}»`,
  nn: (text) => `«${text}»`,
  en: (text) => `“${text}”`,
}

/** A document as Markdown, one empty line between its pieces. */
export function markdownOf(pieces: readonly Piece[]): string {
  return `${pieces
    .map((piece) => (writers[piece.kind] as (piece: Piece) => string)(piece))
    .filter(Boolean)
    .join('\n\n')}\n`
}
