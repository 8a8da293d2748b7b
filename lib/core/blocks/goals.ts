import { z } from 'zod'
import { inOrder } from '../order'
import { date, id, list, order, text } from '../text'
import { say } from '../words/say'
import { at, type Kind, type Lack } from './kind'

export const goalStatuses = ['reached', 'partly', 'missed', 'unmeasured'] as const
export type GoalStatus = (typeof goalStatuses)[number]

export const decisionStatuses = ['done', 'underWay', 'notBegun'] as const
export type DecisionStatus = (typeof decisionStatuses)[number]

/** Target and result are kept as they were written: a figure, or words ("minst like mange"). */
const goalSchema = z.strictObject({
  id,
  order,
  goal: text(500),
  indicator: text(300),
  unit: text(60),
  target: text(200),
  result: text(200),
  status: z.enum(goalStatuses).nullable(),
  comment: text(2000),
})
export type Goal = z.infer<typeof goalSchema>

/** What the council decided, and what became of it. */
const decisionSchema = z.strictObject({
  id,
  order,
  caseNumber: text(60),
  date: date.nullable(),
  text: text(2000),
  status: z.enum(decisionStatuses).nullable(),
  comment: text(2000),
})
export type Decision = z.infer<typeof decisionSchema>

const schema = z.strictObject({
  id,
  kind: z.literal('goals'),
  order,
  /** Null where the usual words stand. */
  heading: text(300).nullable(),
  goals: list(goalSchema, 100, 'Det er plass til 100 mål.'),
  decisions: list(decisionSchema, 200, 'Det er plass til 200 vedtak.'),
})
export type Goals = z.infer<typeof schema>

export const goals: Kind<Goals> = {
  get name() {
    return say('mål og vedtak')
  },
  get hint() {
    return say('Mål med resultat, og hva som er gjort med kommunestyrets vedtak.')
  },
  schema,
  blank: (newId, order) => ({ id: newId(), kind: 'goals', order, heading: null, goals: [], decisions: [] }),
  lacks: (block) => [
    ...(block.goals.length + block.decisions.length === 0
      ? [{ path: at(block), says: say('Mål og vedtak er tomt.') }]
      : []),
    ...inOrder(block.goals).flatMap((goal, i) => goalLacks(block, goal, String(i + 1))),
    ...inOrder(block.decisions).flatMap((decision, i) => decisionLacks(block, decision, String(i + 1))),
  ],
  words: (block) =>
    [
      block.heading ?? '',
      ...inOrder(block.goals).flatMap((one) => [
        one.goal,
        one.indicator,
        one.unit,
        one.target,
        one.result,
        one.comment,
      ]),
      ...inOrder(block.decisions).flatMap((one) => [one.caseNumber, one.text, one.comment]),
    ].filter((word) => word !== ''),
}

/** A goal that cannot be measured yet needs no result. */
function goalLacks(block: Goals, goal: Goal, number: string): Lack[] {
  const lack = (field: keyof Goal, says: string): Lack => ({
    path: at(block, 'goals', goal.id, field),
    says,
  })
  return [
    ...(goal.goal.trim() === '' ? [lack('goal', say('Mål {number} er tomt.', { number }))] : []),
    ...(goal.target.trim() === '' ? [lack('target', say('Mål {number} mangler måltall.', { number }))] : []),
    ...(goal.result.trim() === '' && goal.status !== 'unmeasured'
      ? [lack('result', say('Mål {number} mangler resultat.', { number }))]
      : []),
    ...(goal.status === null
      ? [lack('status', say('Mål {number} sier ikke om det er nådd.', { number }))]
      : []),
  ]
}

function decisionLacks(block: Goals, decision: Decision, number: string): Lack[] {
  const lack = (field: keyof Decision, says: string): Lack => ({
    path: at(block, 'decisions', decision.id, field),
    says,
  })
  return [
    ...(decision.text.trim() === '' ? [lack('text', say('Vedtak {number} er tomt.', { number }))] : []),
    ...(decision.caseNumber.trim() === ''
      ? [lack('caseNumber', say('Vedtak {number} mangler saksnummer.', { number }))]
      : []),
    ...(decision.date === null ? [lack('date', say('Vedtak {number} mangler dato.', { number }))] : []),
    ...(decision.status === null
      ? [lack('status', say('Vedtak {number} sier ikke om det er fulgt opp.', { number }))]
      : []),
  ]
}
