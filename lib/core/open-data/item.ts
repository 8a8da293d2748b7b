import { z } from 'zod'
import { answerStatuses } from '../blocks/answers'
import { address, id, inReport, inSection, language } from './fields'
import { lineDoc } from './rich'

export const itemKinds = ['result', 'challenge', 'answer'] as const

const own = {
  id: id.describe('Fast id. Svaret på en utfordring har samme id som utfordringen.'),
  kind: z
    .enum(itemKinds)
    .describe('result: resultat, challenge: utfordring, answer: hva det ble av en utfordring fra året før.'),
  text: z.string(),
  doc: lineDoc,
  continues: id
    .nullable()
    .describe('Punktet i den forrige rapporten som dette viderefører eller svarer på. null: ikke noe.'),
  status: z
    .enum(answerStatuses)
    .nullable()
    .describe(
      'Bare for svar. solved: løst, progress: på vei, open: fortsatt åpen, permanent: varig, dropped: lagt bort.',
    ),
  was: z.string().nullable().describe('Bare for svar: utfordringen slik den sto.'),
}

/** A result, a challenge or an answer, in the section that it stands in. */
export const itemSchema = z
  .object({ ...own, language, address, section: inSection, report: inReport })
  .meta({ id: 'Item', description: 'Ett punkt i en rapport: et resultat, en utfordring eller et svar.' })

/** The same among the others of its block. */
export const listedItem = z
  .object({ ...own, address })
  .meta({ id: 'ListedItem', description: 'Ett punkt i en del av et kapittel.' })

export type ItemAnswer = z.infer<typeof itemSchema>
export type ListedItem = z.infer<typeof listedItem>
