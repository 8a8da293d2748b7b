import { z } from 'zod'
import { href } from './fields'

/** What one meets at the address of the API itself. */
export const startSchema = z
  .object({
    title: z.string(),
    publisher: z.string(),
    license: z.url(),
    documentation: z.url().describe('Siden som forteller hvordan dette brukes.'),
    openapi: href,
    reports: href,
    items: href,
    tables: href,
    goals: href,
    catalog: href,
    feed: z.url(),
  })
  .meta({ id: 'Start', description: 'Hvor alt er.' })
