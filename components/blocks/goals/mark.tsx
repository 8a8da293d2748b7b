import type { ReactNode } from 'react'
import type { DecisionStatus, GoalStatus } from '@/lib/core/blocks/goals'
import type { Language } from '@/lib/core/section'
import { goalWords } from '@/lib/core/words/goals'

const ring = <circle className="st-o" cx="10" cy="10" r="8" />
const tick = (
  <>
    <circle className="st-f" cx="10" cy="10" r="9" />
    <path className="st-p" d="m5.5 10.3 3 3 6-6.3" />
  </>
)
const half = (
  <>
    {ring}
    <path className="st-f" d="M10 2a8 8 0 0 1 0 16z" />
  </>
)

/** One shape for each meaning; it never stands without its word. */
const shapes: Record<GoalStatus | DecisionStatus, ReactNode> = {
  reached: tick,
  partly: half,
  missed: (
    <>
      {ring}
      <path className="st-o" d="m6.8 6.8 6.4 6.4m0-6.4-6.4 6.4" />
    </>
  ),
  unmeasured: (
    <>
      {ring}
      <path className="st-f" d="M5 9h2v2H5zm4 0h2v2H9zm4 0h2v2h-2z" />
    </>
  ),
  done: tick,
  underWay: half,
  notBegun: <circle className="st-o st-d" cx="10" cy="10" r="8" />,
}

/** How far a goal or a decision is: a shape and its word. */
export function StatusMark({
  status,
  language,
}: {
  status: GoalStatus | DecisionStatus | null
  language: Language
}) {
  if (!status) return null
  return (
    <span className="st">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {shapes[status]}
      </svg>
      {goalWords[language].is[status]}
    </span>
  )
}
