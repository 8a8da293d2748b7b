import { z } from 'zod'
import { kindNames } from '../blocks/all'
import { blockSchema } from './block'
import { address, day, href, id, inReport, language, number } from './fields'

const told = {
  id,
  number,
  title: z.string(),
  language,
  unit: z.string().nullable().describe('Enheten som svarer for kapittelet.'),
  parent: id.nullable().describe('Kapittelet over. null: det er øverst.'),
  updated: day.describe('Da kapittelet først ble publisert slik det står nå.'),
  kinds: z.array(z.enum(kindNames)).describe('Hva slags deler det har. Tom: det er en overskrift.'),
  address,
  href,
  report: inReport,
}

/** A section in a list. */
export const listedSection = z
  .object(told)
  .meta({ id: 'ListedSection', description: 'Et kapittel i en liste, uten innholdet.' })

/** A section with its blocks. */
export const sectionSchema = z
  .object({ ...told, blocks: z.array(blockSchema) })
  .meta({ id: 'Section', description: 'Et kapittel med alt innholdet, i den rekkefølgen det leses.' })

export type ListedSection = z.infer<typeof listedSection>
export type SectionAnswer = z.infer<typeof sectionSchema>
