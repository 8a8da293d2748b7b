import { z } from 'zod'
import { inOrder } from '../order'
import { isEmpty, lineSchema, paragraphs } from '../rich'
import { id, list, order } from '../text'
import { pointName } from '../words/points'
import { say } from '../words/say'
import { at, type Kind, type Lack } from './kind'

/** What became of a challenge: solved, on its way, still open, permanent, put aside. */
export const answerStatuses = ['solved', 'progress', 'open', 'permanent', 'dropped'] as const
export type AnswerStatus = (typeof answerStatuses)[number]

/**
 * The answer to one of last year's challenges. It has the id of that challenge, so that two people who answer the
 * same one write into the same answer.
 */
const answerSchema = z.strictObject({
  id,
  order,
  /** The challenge in its own words, so that the revision can be read alone. */
  was: lineSchema,
  status: z.enum(answerStatuses),
  /** One sentence to the reader. */
  says: lineSchema,
  /** A result of this section, this year, that shows it. */
  result: id.optional(),
})
export type Answer = z.infer<typeof answerSchema>

/** It has the id of the section it answers: there is at most one, whoever begins it. */
const schema = z.strictObject({
  id,
  kind: z.literal('answers'),
  order,
  /** The year whose challenges are answered. */
  year: z.number().int().min(0).max(2200),
  items: list(answerSchema, 1000, 'Det er plass til 1000 svar.'),
})
export type Answers = z.infer<typeof schema>

export const answers: Kind<Answers> = {
  get name() {
    return say('svar på utfordringene')
  },
  hint: null,
  schema,
  blank: (newId, order) => ({ id: newId(), kind: 'answers', order, year: 0, items: [] }),
  lacks: (block, siblings) => {
    const results = new Set(
      siblings.flatMap(({ kind, items = [] }) => (kind === 'results' ? items.map((one) => one.id) : [])),
    )
    if (block.items.length === 0)
      return [{ path: at(block), says: say('Svar på utfordringene har ingen svar.') }]
    return inOrder(block.items).flatMap((answer) => answerLacks(block, answer, results))
  },
  words: ({ items }) => inOrder(items).flatMap(({ was, says }) => [...paragraphs(was), ...paragraphs(says)]),
}

function answerLacks(block: Answers, answer: Answer, results: ReadonlySet<string>): Lack[] {
  const challenge = pointName(answer.was)
  const place = (field: string) => at(block, 'items', answer.id, field)
  return [
    ...(isEmpty(answer.says)
      ? [
          {
            path: place('says'),
            says: say('Svaret på «{challenge}» mangler en setning til leseren.', { challenge }),
          },
        ]
      : []),
    ...(answer.result !== undefined && !results.has(answer.result)
      ? [
          {
            path: place('result'),
            says: say('Svaret på «{challenge}» viser til et resultat som er fjernet.', { challenge }),
          },
        ]
      : []),
  ]
}
