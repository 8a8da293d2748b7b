import { describe, expect, test, vi } from 'vitest'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import type { Uploaded } from '@/lib/core/pictures'
import { createUploads } from './uploads'

const photo = new File(['x'], 'skolen.jpg')
const school = { ref: 'the-school', width: 1200, height: 800 }

/** Answers in turn what it is given; an error is a net that is gone. */
function form(...answers: (Outcome<Uploaded> | Error)[]) {
  const arrived = vi.fn()
  const send = vi.fn(async () => {
    const answer = answers.shift()
    if (!answer || answer instanceof Error) throw answer ?? new Error('Nobody answers')
    return answer
  })
  return { arrived, send, uploads: createUploads(send, arrived) }
}

test('a file that arrives is shown in its block', async () => {
  const { uploads, arrived } = form(done(school))
  const sending = uploads.start('block-1', photo)
  expect(uploads.of('block-1')).toMatchObject({ is: 'sending', share: 0 })
  await sending
  expect(arrived).toHaveBeenCalledWith('block-1', school)
  expect(uploads.waiting()).toBe(false)
})

describe('without a net', () => {
  test('the file is kept, said not to be uploaded, and sent when the net is back', async () => {
    const { uploads, arrived, send } = form(new Error('offline'), done(school))
    await uploads.start('block-1', photo)
    expect(uploads.of('block-1')).toMatchObject({ is: 'failed', again: true, file: photo })
    expect(uploads.waiting()).toBe(true)
    uploads.retry()
    await vi.waitFor(() => expect(arrived).toHaveBeenCalledWith('block-1', school))
    expect(send).toHaveBeenCalledTimes(2)
  })

  test('files of other blocks go their own way', async () => {
    const { uploads, arrived } = form(new Error('offline'), done(school))
    await Promise.all([uploads.start('block-1', photo), uploads.start('block-2', photo)])
    expect(arrived).toHaveBeenCalledTimes(1)
    expect(uploads.of('block-1')).toMatchObject({ is: 'failed' })
    expect(uploads.of('block-2')).toBeNull()
  })
})

test('a file that the server does not take in is not sent again', async () => {
  const { uploads, send } = form(refused('invalid', 'Dette er en PDF.'))
  await uploads.start('block-1', photo)
  expect(uploads.of('block-1')).toMatchObject({ says: 'Dette er en PDF.', again: false })
  uploads.retry()
  expect(send).toHaveBeenCalledTimes(1)
})

test('a file that is too large is not sent at all', async () => {
  const { uploads, send } = form()
  const large = Object.defineProperty(new File([], 'stor.png'), 'size', { value: 20_000_001 })
  await uploads.start('block-1', large)
  expect(uploads.of('block-1')).toMatchObject({ says: 'Filen er for stor. Det er plass til 20 MB.' })
  expect(send).not.toHaveBeenCalled()
})

test('what was cancelled does not arrive', async () => {
  const { uploads, arrived } = form(done(school))
  const sending = uploads.start('block-1', photo)
  uploads.cancel('block-1')
  await sending
  expect(arrived).not.toHaveBeenCalled()
  expect(uploads.waiting()).toBe(false)
})
