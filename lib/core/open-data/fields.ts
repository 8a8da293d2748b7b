import { z } from 'zod'
import { languages } from '../section'

/** Fields that several answers share, each said once. */

export const address = z.url().describe('Hvor det kan leses i en nettleser.')
export const href = z.url().describe('Hvor det ligger i dette API-et.')
export const language = z.enum(languages).describe('Språket: bokmål, nynorsk eller engelsk.')
export const id = z.string().describe('Fast id. Den brukes ikke om igjen.')
export const day = z.iso.date().describe('Dato i Norge, ÅÅÅÅ-MM-DD.')
export const number = z
  .string()
  .describe('Nummeret i utgaven, som «4.2». Det som står på forsiden, har ikke noe.')

/** Which report something stands in. */
export const inReport = z
  .object({
    slug: z.string().describe('Rapportens adresse, som «2017».'),
    name: z.string().describe('Navnet, med år: «Årsrapport 2017».'),
    year: z.int(),
    edition: z.int().describe('Nummeret på utgaven.'),
    href,
  })
  .meta({ id: 'InReport', description: 'Rapporten som noe står i.' })

/** Which section something stands in. */
export const inSection = z
  .object({
    id,
    number,
    title: z.string(),
    unit: z.string().nullable().describe('Enheten som svarer for kapittelet.'),
    href,
  })
  .meta({ id: 'InSection', description: 'Kapittelet som noe står i.' })

export type InReport = z.infer<typeof inReport>
export type InSection = z.infer<typeof inSection>
