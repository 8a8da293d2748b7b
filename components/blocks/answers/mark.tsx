import type { ReactNode } from 'react'
import type { AnswerStatus } from '@/lib/core/blocks/answers'
import type { Language } from '@/lib/core/section'
import { answerWords } from '@/lib/core/words/answers'

const ring = <circle className="st-o" cx="10" cy="10" r="8" />

/** One shape for each meaning; it never stands without its word. */
const shapes: Record<AnswerStatus, ReactNode> = {
  solved: (
    <>
      <circle className="st-f" cx="10" cy="10" r="9" />
      <path className="st-p" d="m5.5 10.3 3 3 6-6.3" />
    </>
  ),
  progress: (
    <>
      {ring}
      <path className="st-f" d="M10 2a8 8 0 0 1 0 16z" />
    </>
  ),
  open: ring,
  permanent: (
    <>
      <path className="st-o" d="m10 1.8 8.2 8.2-8.2 8.2L1.8 10z" />
      <path className="st-o" d="M6.5 10h7" />
    </>
  ),
  dropped: (
    <>
      {ring}
      <path className="st-o" d="M4.5 15.5l11-11" />
    </>
  ),
}

/** The shape alone, beside words that say the same. */
export function AnswerShape({ status }: { status: AnswerStatus }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      {shapes[status]}
    </svg>
  )
}

/** What became of a challenge: a shape and its word. */
export function AnswerMark({ status, language }: { status: AnswerStatus; language: Language }) {
  return (
    <span className="st">
      <AnswerShape status={status} />
      {answerWords[language].is[status]}
    </span>
  )
}
