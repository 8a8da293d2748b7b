'use client'

import { type Asked, answersIn, challengesIn } from '@/lib/core/answering'
import { answeredWords } from '@/lib/core/words/answers'
import { say } from '@/lib/core/words/say'
import { contentOf, useScene } from '../store'
import type { Writing } from '../writing'
import { LastChallenge } from './challenge'

/** Last year's challenges, each to be answered; nothing, where there were none. */
export function LastChallenges({ asked, writing, year }: { asked: Asked; writing: Writing; year: number }) {
  const content = useScene(writing.store, contentOf)
  const challenges = challengesIn(asked.content)
  if (challenges.length === 0) return null
  const answers = answersIn(content)
  const done = challenges.filter(({ id }) => answers.has(id)).length
  return (
    <section className="b-asked" aria-label={say('Utfordringene fra {year}', { year: String(asked.year) })}>
      <p>
        {say('Hva ble det av utfordringene fra {year}?', { year: String(asked.year) })}{' '}
        <strong>{answeredWords(done, challenges.length)}</strong>
      </p>
      <ul className="b-answers">
        {challenges.map((challenge) => (
          <LastChallenge
            key={challenge.id}
            asked={asked}
            challenge={challenge}
            answer={answers.get(challenge.id)}
            content={content}
            year={year}
            write={writing.write}
          />
        ))}
      </ul>
    </section>
  )
}
