import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  LevelFormat,
  Packer,
  Paragraph,
} from 'docx'
import { say } from '@/lib/core/words/say'
import { lookOf } from '@/lib/exports/drawn/style'
import { inLanguage } from '@/lib/language'
import { documentOf } from '../document'
import { around, opening, statusOf, titleOf, type Wanted } from './front'
import { lasting } from './lasting'
import { beginsPage, type Making, made } from './pieces'
import { stylesOf } from './styles'

const margin = convertMillimetersToTwip(25)
const page = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: { top: margin, right: margin, bottom: margin, left: margin },
}

/** Pieces begun at once: drawings are painted in threads. */
const atOnce = 8

type Pictures = ReadonlyMap<string, Buffer>

/**
 * A Word document in the report's language; `pictures` by the whole address that its pieces have them at, `at` is when
 * it was made.
 */
export const written = (wanted: Wanted, pictures: Pictures, at: string): Promise<Buffer> =>
  inLanguage(wanted.report.language, () => packed(wanted, pictures, at))

async function packed(wanted: Wanted, pictures: Pictures, at: string): Promise<Buffer> {
  const look = lookOf(wanted.report.installation.colour)
  const making: Making = { read: (address) => pictures.get(address) ?? null, lists: 0, pictures: 0, look }
  const pieces = documentOf(wanted.report, wanted.section)
  const [first] = pieces
  const begins = first?.kind === 'heading' && beginsPage(first)
  const body: FileChild[] = begins ? [] : [new Paragraph({ pageBreakBefore: true })]
  for (let i = 0; i < pieces.length; i += atOnce)
    body.push(...(await Promise.all(pieces.slice(i, i + atOnce).map((one) => made(one, making)))).flat())
  const publisher = wanted.report.installation.name
  const title = titleOf(wanted)
  const document = new Document({
    title: wanted.draft ? say('UTKAST: {title}', { title }) : title,
    subject: statusOf(wanted),
    ...{ creator: publisher, lastModifiedBy: publisher, description: '' },
    styles: stylesOf(look),
    numbering: {
      config: [listed('punkter', LevelFormat.BULLET, '•'), listed('tall', LevelFormat.DECIMAL, '%1.')],
    },
    sections: [
      {
        properties: { page, titlePage: !wanted.draft },
        ...around(wanted),
        children: [...opening(wanted), ...body],
      },
    ],
  })
  return lasting(await Packer.toBuffer(document), at)
}

const listed = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  reference,
  levels: [
    {
      ...{ level: 0, format, text, alignment: AlignmentType.LEFT },
      style: { paragraph: { indent: { left: 420, hanging: 300 }, spacing: { after: 80 } } },
    },
  ],
})
