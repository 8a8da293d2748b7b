import { z } from 'zod'
import { reportKinds } from '../report'
import { address, day, href, language } from './fields'

const editionFields = {
  number: z.int(),
  published: day,
  note: z
    .string()
    .describe('Hva som ble rettet, eller hva som skjedde. Den første utgaven har ingen merknad.'),
  current: z.boolean().describe('Om dette er utgaven som gjelder.'),
  address,
  href,
}

/** One published snapshot of a report. */
export const editionSchema = z.object(editionFields).meta({
  id: 'Edition',
  description: 'En utgave: hele rapporten slik den ble publisert en dag. Den endres aldri.',
})

export const reportSchema = z
  .object({
    slug: z.string().describe('Rapportens adresse, som «2017».'),
    title: z.string(),
    name: z.string().describe('Tittelen med år.'),
    year: z.int(),
    kind: z
      .enum(reportKinds)
      .describe('annual: årsrapport, interim: tertialrapport, company: fra et selskap, other: noe annet.'),
    language,
    publisher: z.string(),
    license: z.url().describe('Lisensen som dataene kan brukes etter.'),
    status: z
      .string()
      .describe('Hva som har skjedd med rapporten: avgitt, revidert, vedtatt. Tom: ikke noe ennå.'),
    edition: editionSchema,
    address,
    href,
    sections: href,
    editions: href,
  })
  .meta({ id: 'Report', description: 'En publisert rapport.' })

export type ReportAnswer = z.infer<typeof reportSchema>
export type EditionAnswer = z.infer<typeof editionSchema>
