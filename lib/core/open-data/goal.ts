import { z } from 'zod'
import { decisionStatuses, goalStatuses } from '../blocks/goals'
import { address, day, id, inReport, inSection, language } from './fields'

export const goalFields = {
  id,
  goal: z.string(),
  indicator: z.string(),
  unit: z.string(),
  target: z.string().describe('Måltallet, slik det er skrevet: et tall eller ord.'),
  result: z.string().describe('Resultatet, slik det er skrevet.'),
  status: z
    .enum(goalStatuses)
    .nullable()
    .describe('reached: nådd, partly: delvis nådd, missed: ikke nådd, unmeasured: ikke målt ennå.'),
  comment: z.string(),
}

export const listedGoal = z
  .object(goalFields)
  .meta({ id: 'ListedGoal', description: 'Et mål i en del av et kapittel.' })

export const listedDecision = z
  .object({
    id,
    caseNumber: z.string(),
    date: day.nullable(),
    text: z.string(),
    status: z
      .enum(decisionStatuses)
      .nullable()
      .describe('done: utført, underWay: under arbeid, notBegun: ikke begynt.'),
    comment: z.string(),
  })
  .meta({ id: 'ListedDecision', description: 'Et vedtak og hva som er gjort med det.' })

/** A goal with its indicator, in the section that it stands in. */
export const goalSchema = z
  .object({ ...goalFields, language, address, section: inSection, report: inReport })
  .meta({ id: 'Goal', description: 'Et mål med indikator, måltall, resultat og status.' })

export type GoalAnswer = z.infer<typeof goalSchema>
