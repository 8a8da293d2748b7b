import { z } from 'zod'
import { chartForms } from '../blocks/chart'
import { id, number } from './fields'
import { listedDecision, listedGoal } from './goal'
import { listedItem } from './item'
import { lineDoc, richDoc } from './rich'
import { gridFields } from './table'

const heading = z.string().nullable().describe('Overskriften som leserne ser. null: ingen.')
const points = { id, heading, items: z.array(listedItem) }

const picture = z
  .object({ width: z.int(), address: z.url() })
  .meta({ id: 'Picture', description: 'Et bilde i én bredde.' })

const group = z
  .object({ id, name: z.string(), short: z.string(), seats: z.string(), role: z.string() })
  .meta({ id: 'Group', description: 'Et parti eller en gruppe i et folkevalgt organ.' })

/** Every kind of part that a section may have, as data. */
export const blockSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('lead'), id, text: z.string(), doc: lineDoc }).meta({ id: 'Lead' }),
    z.object({ kind: z.literal('text'), id, heading, text: z.string(), doc: richDoc }).meta({ id: 'Text' }),
    z.object({ kind: z.literal('results'), ...points }).meta({ id: 'Results' }),
    z.object({ kind: z.literal('challenges'), ...points }).meta({ id: 'Challenges' }),
    z
      .object({
        kind: z.literal('answers'),
        ...points,
        year: z.int().describe('Året som utfordringene er fra.'),
      })
      .meta({ id: 'Answers' }),
    z.object({ kind: z.literal('table'), ...gridFields }).meta({ id: 'TableBlock' }),
    z
      .object({
        kind: z.literal('chart'),
        id,
        number,
        caption: z.string(),
        form: z.enum(chartForms),
        table: id.nullable().describe('Tabellen i kapittelet som figuren er tegnet fra.'),
        alt: z.string().describe('Det figuren viser, i ord.'),
      })
      .meta({ id: 'Chart' }),
    z
      .object({
        kind: z.literal('seats'),
        id,
        number,
        caption: z.string(),
        period: z.string(),
        source: z.string(),
        groups: z.array(group),
      })
      .meta({ id: 'Seats' }),
    z
      .object({
        kind: z.literal('goals'),
        id,
        heading,
        goals: z.array(listedGoal),
        decisions: z.array(listedDecision),
      })
      .meta({ id: 'Goals' }),
    z
      .object({
        kind: z.literal('figure'),
        id,
        number,
        caption: z.string(),
        alt: z.string(),
        credit: z.string(),
        files: z.array(picture),
      })
      .meta({ id: 'Figure' }),
  ])
  .meta({ id: 'Block', description: 'En del av et kapittel. «kind» sier hva slags.' })

export type BlockAnswer = z.infer<typeof blockSchema>
export type PictureAnswer = z.infer<typeof picture>
