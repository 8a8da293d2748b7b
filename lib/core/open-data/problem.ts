import { z } from 'zod'
import { words } from '../words/say'

/** Why something was not answered (RFC 9457), in a sentence that a person can read. */
export const problemSchema = z
  .object({
    type: z.string().describe('Hva slags problem. about:blank: det som statuskoden sier.'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('Hva som er galt, i én setning.'),
    instance: z.string().describe('Adressen som ble spurt.'),
    errors: z
      .array(
        z.object({
          parameter: z.string().describe('Parameteren som må rettes.'),
          detail: z.string(),
        }),
      )
      .optional()
      .describe('Ved 400: hver parameter som må rettes.'),
    see: z.url().optional().describe('Ved 410: hvor det sist kunne leses.'),
  })
  .meta({ id: 'Problem', description: 'Problemdetaljer etter RFC 9457.' })

export type Problem = z.infer<typeof problemSchema>
type ProblemStatus = 400 | 404 | 405 | 410 | 503

/** What is wrong, before it is known where it was asked. What data is told in need not be what the asker speaks. */
export type Wrong = { status: ProblemStatus; detail: () => string } & Pick<Problem, 'errors' | 'see'>

const titles = words<Record<ProblemStatus, string>>({
  400: 'Spørsmålet kan ikke besvares',
  404: 'Finnes ikke',
  405: 'Kan bare leses',
  410: 'Finnes ikke lenger',
  503: 'Kan ikke svare akkurat nå',
})

/** A problem with everything that its readers want, in the language that is spoken. */
export const problem = ({ status, detail, errors, see }: Wrong, instance: string): Problem => ({
  type: 'about:blank',
  title: titles[status],
  status,
  detail: detail(),
  instance,
  ...(errors && { errors }),
  ...(see && { see }),
})
