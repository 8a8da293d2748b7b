import sharp from 'sharp'
import { report } from '@/components/report/fixture'
import type { PublicNode } from '@/components/report/model'
import { pagesOf } from '@/components/report/outline'
import { exhibitNumbers } from '@/lib/core/numbering'
import type { Content } from '@/lib/core/section'
import { reportPdf } from '../report-pdf'
import { opened } from './read'

/** A picture as the store keeps it, whatever the address. */
export const aPicture = async () =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: '#8fb3b0' } })
    .webp()
    .toBuffer()

/** The test report, or a part of it, as a file. */
export async function made({ scope = null as string | null, draft = false, of = report } = {}) {
  return reportPdf({ report: of, scope, draft }, undefined, aPicture)
}

export const read = async (how?: Parameters<typeof made>[0]) => opened(await made(how))

/** The test report with these sections for its outline. */
export const reportOf = (contents: readonly Content[]): typeof report => {
  const outline = contents.map(
    (content, i): PublicNode => ({
      ...{ id: `kapittel-${i + 1}`, number: String(i + 1), path: `kapittel-${i + 1}` },
      ...{ statute: null, contact: null, children: [] },
      ...content,
    }),
  )
  const refs = contents.flatMap(({ blocks }) =>
    blocks.flatMap((one) => (one.kind === 'figure' ? (one.shown?.ref ?? []) : [])),
  )
  const file = [{ width: 480, address: '/_b/skolen-480.webp' }]
  return { ...report, outline, pictures: new Map(refs.map((ref) => [ref, file])) }
}

export const numbersIn = ({ outline }: typeof report) => exhibitNumbers(pagesOf(outline))
