import type { ReactNode } from 'react'
import { StatusMark } from '@/components/blocks/goals/mark'
import type { Decision, Goal, Goals } from '@/lib/core/blocks/goals'
import { align, type Pair } from '@/lib/core/compare/align'
import type { LineChange } from '@/lib/core/compare/change'
import { foldedLabels } from '@/lib/core/compare/fold'
import { standing } from '@/lib/core/compare/grid'
import { inOrder } from '@/lib/core/order'
import type { Language } from '@/lib/core/section'
import { dateWords } from '@/lib/core/words/dates'
import { goalWords, measureWords } from '@/lib/core/words/goals'
import { say } from '@/lib/core/words/say'
import { spoken } from '@/lib/core/words/spoken'
import { CardCompared } from './card'
import { FieldCompared } from './field'
import { isChanged, isWhole } from './mark'
import type { ComparedProps } from './props'
import { StatusCompared } from './status'

/** Goals and decisions as cards, each field before and now. */
export function GoalsCompared(props: ComparedProps<Goals>) {
  const { before, after } = props
  return (
    <>
      <Cards {...props} was={before?.goals ?? []} now={after?.goals ?? []} fields={goalFields} />
      <Cards {...props} was={before?.decisions ?? []} now={after?.decisions ?? []} fields={decisionFields} />
    </>
  )
}

type CardsProps<T extends Goal | Decision> = ComparedProps<Goals> & {
  was: readonly T[]
  now: readonly T[]
  fields: (was: T | null, now: T | null, lang: Language) => ReactNode
}

function Cards<T extends Goal | Decision>({ part, byOf, all, was, now, fields }: CardsProps<T>) {
  const lines = new Map(part.lines.map((line) => [line.id, line]))
  const pairs = align(inOrder(was), inOrder(now), ({ id }) => id)
  const cards = pairs.flatMap((pair) => {
    const { id } = standing(pair)
    const line = lines.get(id)
    return line ? [{ pair, line, comment: lines.get(`${id}:comment`) }] : []
  })
  const isSeen = (one: { line: LineChange; comment: LineChange | undefined }) =>
    all || isWhole(part) || isChanged(one.line) || (one.comment !== undefined && isChanged(one.comment))
  const folded = cards.filter((one) => !isSeen(one))
  if (cards.length === 0) return null
  return (
    <ul className="b-cards">
      {cards.filter(isSeen).map(({ pair, line, comment }) => (
        <CardCompared key={line.id} {...{ part, byOf, line, comment }}>
          {fields(...sides(pair), part.language)}
        </CardCompared>
      ))}
      {folded.length > 0 && (
        <li className="b-fold">
          {say('{what} er uendret.', { what: foldedLabels(folded.map(({ line }) => line.label)) })}
        </li>
      )}
    </ul>
  )
}

const sides = <T,>(pair: Pair<T>): [T | null, T | null] => [
  pair.fate === 'added' ? null : pair.before,
  pair.fate === 'removed' ? null : pair.after,
]

function goalFields(was: Goal | null, now: Goal | null, lang: Language) {
  const words = goalWords[spoken().language]
  const measure = (one: Goal | null, field: 'target' | 'result') =>
    measureWords(one?.[field] ?? '', one?.unit ?? '')
  return (
    <>
      <FieldCompared
        name={words.measuredBy}
        was={was?.indicator ?? ''}
        now={now?.indicator ?? ''}
        lang={lang}
      />
      <FieldCompared
        name={words.target}
        was={measure(was, 'target')}
        now={measure(now, 'target')}
        lang={lang}
      />
      <FieldCompared
        name={words.result}
        was={measure(was, 'result')}
        now={measure(now, 'result')}
        lang={lang}
      />
      {was && now && was.unit !== now.unit && (
        <FieldCompared name={say('Måleenhet')} was={was.unit} now={now.unit} lang={lang} />
      )}
      <Status was={was} now={now} />
    </>
  )
}

function decisionFields(was: Decision | null, now: Decision | null) {
  const words = goalWords[spoken().language]
  const date = (one: Decision | null) => (one?.date ? dateWords(one.date) : '')
  return (
    <>
      <FieldCompared name={words.caseNumber} was={was?.caseNumber ?? ''} now={now?.caseNumber ?? ''} />
      <FieldCompared name={say('Dato')} was={date(was)} now={date(now)} />
      <Status was={was} now={now} />
    </>
  )
}

function Status({ was, now }: { was: Goal | Decision | null; now: Goal | Decision | null }) {
  const { language } = spoken()
  const mark = (one: Goal | Decision | null) =>
    one?.status && <StatusMark status={one.status} language={language} />
  if (!was?.status && !now?.status) return null
  return (
    <div>
      <dt>{goalWords[language].status}</dt>
      <dd>
        <StatusCompared was={mark(was)} now={mark(now)} same={was?.status === now?.status} />
      </dd>
    </div>
  )
}
