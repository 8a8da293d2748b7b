import sharp from 'sharp'
import type { PublicReport } from '@/components/report/model'
import { pictureSvg } from './draw'
import { letters } from './letters'

/** The picture that is shown where a page of the report is shared. The same report gives the same bytes. */
export async function previewPicture(report: PublicReport): Promise<Buffer> {
  const svg = pictureSvg(report, await letters())
  return sharp(Buffer.from(svg))
    .flatten()
    .png({ compressionLevel: 9, palette: true, colours: 64, effort: 7 })
    .toBuffer()
}
