import { type FileChild, HeadingLevel, ImageRun, Paragraph, TextRun } from 'docx'
import type { Piece, PieceKind, Words } from '@/lib/core/document/piece'
import type { Language } from '@/lib/core/section'
import { say } from '@/lib/core/words/say'
import type { Look } from '@/lib/exports/drawn/style'
import { plateOf } from './drawing'
import { photo, raster } from './pictures'
import { marksOf, runsOf } from './runs'
import { inWord } from './styles'
import { tableOf } from './table'

type Of<K extends PieceKind> = Extract<Piece, { kind: K }>

/** What the pieces of one document share. They count as they are begun, in their order. */
export type Making = {
  read: (address: string) => Buffer | null
  /** Numbered lists begun so far: each begins at one. */
  lists: number
  pictures: number
  look: Look
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
]
const roles = { lead: 'Ingress', body: 'Normal', remark: 'Merknad' }

/** Chapters begin on a page of their own; what stands before them has no number. */
export const beginsPage = ({ level, number }: Pick<Of<'heading'>, 'level' | 'number'>) =>
  level === 1 && number !== ''

/** Every piece as Word has it. A kind that is missing here does not compile. */
const makers: {
  [K in PieceKind]: (piece: Of<K>, making: Making) => FileChild[] | Promise<FileChild[]>
} = {
  heading: ({ level, number, words, language }) => [
    new Paragraph({
      heading: headings[Math.min(level, headings.length) - 1],
      pageBreakBefore: beginsPage({ level, number }),
      children: [...(number ? [new TextRun(`${number} `)] : []), ...runsOf(words, { language })],
    }),
  ],
  paragraph: ({ role, words, language }) => [styled(roles[role], words, language)],
  list: listOf,
  caption: ({ label, words, marks, language }) => [
    new Paragraph({
      style: 'Caption',
      children: [
        new TextRun({ text: `${label.trim()} `, bold: true }),
        ...runsOf(words, { language }),
        ...marksOf(marks),
      ],
    }),
  ],
  table: ({ grid, language }) => [
    tableOf(grid, language),
    new Paragraph({ style: 'Merknad', keepNext: true }),
  ],
  notes: ({ notes, signs, language }) =>
    [
      ...notes.map(({ mark, says }) => `${mark}) ${says}`),
      ...signs.map(({ mark, says }) => `${mark}  ${says}`),
    ].map((text) => styled('Merknad', [{ text }], language)),
  picture: async ({ address, alt }, making) => {
    const altText = said(alt, making)
    const bytes = making.read(address)
    if (!bytes || bytes.length === 0) return []
    const { bytes: data, ...transformation } = await photo(bytes)
    return [image(new ImageRun({ type: 'jpg', data, transformation, altText }))]
  },
  drawing: drawingOf,
}

/** A piece of a document. */
export async function made(piece: Piece, making: Making): Promise<FileChild[]> {
  const make = makers[piece.kind] as (piece: Piece, making: Making) => FileChild[] | Promise<FileChild[]>
  return make(piece, making)
}

const styled = (style: string, words: Words, language: Language) =>
  new Paragraph({ style, children: runsOf(words, { language }) })

const image = (run: ImageRun) =>
  new Paragraph({ keepNext: true, spacing: { before: 120, after: 60 }, children: [run] })

function said(alt: string, making: Making) {
  making.pictures += 1
  const id = String(making.pictures)
  return { id, name: say('Bilde {number}', { number: id }), description: alt }
}

/** The first paragraph of a point has its bullet or number, the others stand in under it. */
function listOf({ ordered, items, language }: Of<'list'>, making: Making): FileChild[] {
  if (ordered) making.lists += 1
  const numbering = {
    reference: ordered ? 'tall' : 'punkter',
    level: 0,
    instance: ordered ? making.lists : 0,
  }
  return items.flatMap((item) =>
    item.map(
      (words, i) =>
        new Paragraph({
          children: runsOf(words, { language }),
          ...(i === 0 ? { numbering } : { indent: { left: 420 } }),
        }),
    ),
  )
}

async function drawingOf({ drawing, alt, language }: Of<'drawing'>, making: Making): Promise<FileChild[]> {
  const plate = plateOf(drawing, language, making.look)
  if (!plate) return []
  const altText = said(alt, making)
  const { bytes: data, ...transformation } = await raster(plate.svg)
  return [
    ...(plate.remarks
      ? [
          new Paragraph({
            style: 'Merknad',
            keepNext: true,
            children: runsOf([{ text: plate.remarks }], { language }),
          }),
        ]
      : []),
    ...(plate.key.length > 0
      ? [
          new Paragraph({
            style: 'Merknad',
            keepNext: true,
            children: plate.key.flatMap(({ colour, says }) => [
              new TextRun({ text: '■ ', color: inWord(colour) }),
              new TextRun(`${says}   `),
            ]),
          }),
        ]
      : []),
    image(new ImageRun({ type: 'png', data, transformation, altText })),
  ]
}
