import { expect, test, vi } from 'vitest'
import { done, type Outcome } from '@/lib/core/outcome'
import type { Talk } from '@/lib/core/talk'
import { refreshing } from './refreshing'

const talk = (said: string): Talk => ({ threads: [], readers: [], people: { kari: said } })

test('an answer that was overtaken takes nothing away again', async () => {
  const answers: ((answer: Outcome<Talk>) => void)[] = []
  const take = vi.fn()
  const refresh = refreshing({ fetch: () => new Promise((answer) => answers.push(answer)) }, take)
  const both = [refresh(), refresh()]
  answers[1]?.(done(talk('after')))
  await both[1]
  answers[0]?.(done(talk('before')))
  await both[0]
  expect(take.mock.calls).toEqual([[talk('after')]])
})
