import { createElement } from 'react'
import { AnswerShape } from '@/components/blocks/answers/mark'
import { StatusMark } from '@/components/blocks/goals/mark'
import { answerStatuses } from '@/lib/core/blocks/answers'
import { decisionStatuses, goalStatuses } from '@/lib/core/blocks/goals'
import type { Look } from '@/lib/exports/drawn/style'
import { svgOf } from '@/lib/exports/drawn/svg'
import type { Manuscript } from './manuscript'

/** One shape for each state, as the public pages draw it; it never stands without its word. */
export const shapesOf = (look: Look): Manuscript['shapes'] =>
  Object.fromEntries([
    ...answerStatuses.map((status) => [status, svgOf(createElement(AnswerShape, { status }), look)]),
    ...[...goalStatuses, ...decisionStatuses].map((status) => [
      status,
      svgOf(createElement(StatusMark, { status, language: 'nb' }), look),
    ]),
  ])
