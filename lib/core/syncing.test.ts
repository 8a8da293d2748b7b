import { describe, expect, it } from 'vitest'
import { rebase } from './merge'
import type { OpenCollision, SaveAnswer } from './saving'
import { hear, receive, type Sent, settle, unsent, type Working } from './syncing'
import { type Change, diff, get, type Node, set } from './tree'

const item = (id: string, text: string) => ({ id, order: id, text })
const content = (...items: { id: string; text: string }[]): Node => ({ title: 'Eiendom', items })
const a = ['items', 'a', 'text']
const b = ['items', 'b', 'text']
const start = content(item('a', 'en'), item('b', 'to'))

const typed = (local: Node, path: string[], to: string) => set(local, { path, to })
const opened = (local = start): Working => ({ version: 1, base: start, local })
const leaving = (working: Working): Sent => ({
  baseVersion: working.version,
  saveId: 'save-one',
  changes: [...unsent(working)],
  local: working.local,
})
const answered = (
  version: number,
  since: readonly Change[],
  collisions: OpenCollision[] = [],
): SaveAnswer => ({
  version,
  savedAt: '2027-01-01T10:00:00.000Z',
  state: 'draft',
  since: [...since],
  collisions,
})

describe('an answer to a save', () => {
  it('confirms what was sent and keeps what was typed meanwhile', () => {
    const sent = leaving(opened(typed(start, a, 'en ny')))
    const meanwhile = { ...opened(), local: typed(sent.local, a, 'en nyere') }
    const { working, clash } = receive(meanwhile, sent, answered(2, sent.changes))
    expect(clash).toEqual([])
    expect(working.version).toBe(2)
    expect(get(working.base, a)).toBe('en ny')
    expect(unsent(working)).toEqual([{ path: a, to: 'en nyere' }])
  })

  it('brings in what others wrote elsewhere', () => {
    const sent = leaving(opened(typed(start, a, 'min')))
    const { working } = receive(
      { ...opened(), local: sent.local },
      sent,
      answered(3, [{ path: b, to: 'deres' }, ...sent.changes]),
    )
    expect(get(working.local, b)).toBe('deres')
    expect(get(working.local, a)).toBe('min')
    expect(unsent(working)).toEqual([])
  })

  it("does not write over others' words that came while I typed in the same place", () => {
    const sent = leaving(opened())
    const typing = { ...opened(), local: typed(start, a, 'min') }
    const received = receive(typing, sent, answered(2, [{ path: a, to: 'deres' }]))
    expect(received.working).toBe(typing)
    expect(received.clash).toEqual([{ path: a, to: 'min' }])
  })

  it('does not lose what I type in an item that somebody removed', () => {
    const sent = leaving(opened())
    const typing = { ...opened(), local: typed(start, a, 'min') }
    const { clash } = receive(typing, sent, answered(2, [{ path: ['items', 'a'] }]))
    expect(clash).toEqual([{ path: a, to: 'min' }])
    const server = rebase(set(start, { path: ['items', 'a'] }), clash, [
      { path: ['items', 'a'], was: item('a', 'en') },
    ])
    expect(get(server.content, a)).toBe('min')
  })

  it('sends what I wrote on after a collision too, so that it stands beside what was kept', () => {
    const sent = leaving(opened(typed(start, a, 'min')))
    const kept: OpenCollision = {
      id: 'collision',
      path: a,
      theirs: { value: 'deres', by: 'ola' },
      mine: { value: 'min', by: 'kari' },
      at: '2027-01-01T10:00:00.000Z',
    }
    const typing = { ...opened(), local: typed(sent.local, a, 'min, og mer') }
    const { clash } = receive(typing, sent, answered(2, [{ path: a, to: 'deres' }], [kept]))
    expect(clash).toEqual([{ path: a, to: 'min, og mer' }])
  })

  it('may come twice, or late, and ends the same', () => {
    const since = [
      { path: ['items', 'c'], to: item('c', 'tre') },
      { path: ['items', 'c', 'text'], to: 'tre og mer' },
    ]
    const first = receive(opened(), leaving(opened()), answered(3, since)).working
    const again = receive(first, leaving(first), answered(3, since)).working
    expect(again.local).toEqual(first.local)
  })
})

describe('what the server tells unasked', () => {
  const news = (from: number, version: number, since: Change[]) => ({ from, version, since, collisions: [] })

  it('comes in below what I am typing', () => {
    const typing = { ...opened(), local: typed(start, a, 'min') }
    const heard = hear(typing, null, news(1, 2, [{ path: b, to: 'deres' }]))!
    expect(heard.version).toBe(2)
    expect(get(heard.local, b)).toBe('deres')
    expect(unsent(heard)).toEqual([{ path: a, to: 'min' }])
  })

  it('is no news when it came before, whatever is under way', () => {
    const working = opened()
    expect(hear(working, leaving(working), news(0, 1, [{ path: a, to: 'gammelt' }]))).toBe(working)
  })

  it('is asked for instead when something in between is missing', () => {
    expect(hear(opened(), null, news(2, 3, [{ path: b, to: 'deres' }]))).toBeNull()
  })

  it('waits for the answer to a save that is under way', () => {
    const sent = leaving(opened(typed(start, a, 'min')))
    expect(hear({ ...opened(), local: sent.local }, sent, news(1, 2, sent.changes as Change[]))).toBeNull()
  })

  it('waits until what I typed in the same place is saved', () => {
    const typing = { ...opened(), local: typed(start, a, 'min') }
    expect(hear(typing, null, news(1, 2, [{ path: a, to: 'deres' }]))).toBeNull()
  })
})

describe('settling', () => {
  it('keeps the very objects that did not change', () => {
    const next = structuredClone(typed(start, a, 'ny'))
    const settled = settle(start, next)
    expect(settled).toEqual(next)
    expect(get(settled, ['items', 'b'])).toBe(get(start, ['items', 'b']))
    expect(diff(settled, next)).toEqual([])
  })
})
