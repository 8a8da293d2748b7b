import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openSource } from './source'

/** The streams that the browser opened, in order. */
let streams: Stream[]

class Stream {
  onopen = () => {}
  onerror = () => {}
  onmessage = (_event: { data: string }) => {}
  closed = false
  beat = () => {}
  constructor(readonly address: string) {
    streams.push(this)
  }
  addEventListener(_beat: string, heard: () => void) {
    this.beat = heard
  }
  close() {
    this.closed = true
  }
}

let version: number
const told = vi.fn()
const open = vi.fn()
const opens = () => openSource({ address: () => `/live?sections=s@${version}`, told, open })
const last = () => streams.at(-1)!

beforeEach(() => {
  streams = []
  version = 1
  vi.useFakeTimers()
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  vi.stubGlobal('EventSource', Stream)
  vi.stubGlobal('addEventListener', vi.fn())
  vi.stubGlobal('removeEventListener', vi.fn())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('a stream that is cut comes back, and asks from what is known by then', () => {
  const source = opens()
  last().onopen()
  version = 7
  last().onerror()
  expect(open.mock.calls).toEqual([[true], [false]])
  vi.advanceTimersByTime(1000)
  expect(streams.map(({ address }) => address)).toEqual(['/live?sections=s@1', '/live?sections=s@7'])
  source.close()
})

test('one that opens and is cut at once, as where there are too many, comes back ever later', () => {
  const source = opens()
  const waits: number[] = []
  for (let n = 0; n < 7; n++) {
    last().onopen()
    last().onerror()
    const before = streams.length
    let waited = 0
    for (; streams.length === before; waited += 500) vi.advanceTimersByTime(500)
    waits.push(waited)
  }
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
  source.close()
})

test('a stream that has lasted to a beat is tried again soon when it is cut', () => {
  const source = opens()
  for (let n = 0; n < 4; n++) {
    last().onerror()
    vi.advanceTimersByTime(30_000)
  }
  last().onopen()
  last().beat()
  const before = streams.length
  last().onerror()
  vi.advanceTimersByTime(1000)
  expect(streams).toHaveLength(before + 1)
  source.close()
})

test('a stream that says nothing for long is dead, whatever the browser believes', () => {
  const source = opens()
  const silent = last()
  silent.onopen()
  vi.advanceTimersByTime(44_000)
  silent.beat()
  vi.advanceTimersByTime(44_000)
  expect(silent.closed).toBe(false)
  vi.advanceTimersByTime(2000)
  expect(silent.closed).toBe(true)
  vi.advanceTimersByTime(1000)
  expect(streams).toHaveLength(2)
  source.close()
})

test('a stream that is let go of stays away', () => {
  const source = opens()
  last().onerror()
  source.close()
  vi.advanceTimersByTime(60_000)
  expect(streams).toHaveLength(1)
})
