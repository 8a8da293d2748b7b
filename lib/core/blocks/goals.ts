import { z } from 'zod'
import { inOrder } from '../order'
import { date, id, list, order, text } from '../text'
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
  name: 'mål og vedtak',
  hint: 'Mål med resultat, og hva som er gjort med kommunestyrets vedtak.',
  schema,
  blank: (newId, order) => ({ id: newId(), kind: 'goals', order, heading: null, goals: [], decisions: [] }),
  lacks: (block) => [
    ...(block.goals.length + block.decisions.length === 0
      ? [{ path: at(block), says: 'Mål og vedtak er tom.' }]
      : []),
    ...inOrder(block.goals).flatMap((goal, i) => goalLacks(block, goal, i + 1)),
    ...inOrder(block.decisions).flatMap((decision, i) => decisionLacks(block, decision, i + 1)),
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
function goalLacks(block: Goals, goal: Goal, number: number): Lack[] {
  const says = (field: keyof Goal, words: string): Lack => ({
    path: at(block, 'goals', goal.id, field),
    says: `Mål ${number} ${words}.`,
  })
  return [
    ...(goal.goal.trim() === '' ? [says('goal', 'er tomt')] : []),
    ...(goal.target.trim() === '' ? [says('target', 'mangler måltall')] : []),
    ...(goal.result.trim() === '' && goal.status !== 'unmeasured'
      ? [says('result', 'mangler resultat')]
      : []),
    ...(goal.status === null ? [says('status', 'sier ikke om det er nådd')] : []),
  ]
}

function decisionLacks(block: Goals, decision: Decision, number: number): Lack[] {
  const says = (field: keyof Decision, words: string): Lack => ({
    path: at(block, 'decisions', decision.id, field),
    says: `Vedtak ${number} ${words}.`,
  })
  return [
    ...(decision.text.trim() === '' ? [says('text', 'er tomt')] : []),
    ...(decision.caseNumber.trim() === '' ? [says('caseNumber', 'mangler saksnummer')] : []),
    ...(decision.date === null ? [says('date', 'mangler dato')] : []),
    ...(decision.status === null ? [says('status', 'sier ikke om det er fulgt opp')] : []),
  ]
}
