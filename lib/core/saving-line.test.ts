import { describe, expect, it } from 'vitest'
import { type Happening, type Line, next, pause } from './saving-line'

const at = '2027-01-01T09:42:08.000Z'
const later = '2027-01-01T09:43:00.000Z'
const saved: Line = { is: 'saved', since: at }
const story = (...happenings: Happening[]) => happenings.reduce(next, saved)

describe('the line about saving', () => {
  it('says saving from the first key until everything is confirmed', () => {
    expect(story({ what: 'typed' }).is).toBe('saving')
    expect(story({ what: 'typed' }, { what: 'sending' }).is).toBe('saving')
    expect(story({ what: 'sending' }, { what: 'answered', savedAt: later, rest: true }).is).toBe('saving')
    expect(story({ what: 'sending' }, { what: 'answered', savedAt: later, rest: false })).toEqual({
      is: 'saved',
      since: later,
    })
  })

  it('says since when nothing is saved while the net is gone, and does not flicker at each try', () => {
    const gone = story({ what: 'typed' }, { what: 'unreachable', online: false })
    expect(gone).toEqual({ is: 'offline', since: at })
    expect(next(next(gone, { what: 'typed' }), { what: 'sending' })).toEqual(gone)
    expect(next(gone, { what: 'answered', savedAt: later, rest: false }).is).toBe('saved')
  })

  it('tells a net that is gone from a server that is', () => {
    expect(story({ what: 'typed' }, { what: 'unreachable', online: true })).toEqual({ is: 'down', since: at })
  })

  it('tells signed out from a section that was submitted', () => {
    expect(story({ what: 'refused', kind: 'unknown', says: '' }).is).toBe('signedOut')
    expect(story({ what: 'refused', kind: 'stale', says: 'Kapittelet er sendt.' })).toEqual({
      is: 'closed',
      since: at,
      says: 'Kapittelet er sendt.',
    })
  })

  it('stays closed, whatever is typed', () => {
    const closed = story({ what: 'refused', kind: 'stale', says: 'Kapittelet er sendt.' })
    expect(next(closed, { what: 'typed' })).toBe(closed)
    expect(next(closed, { what: 'unreachable', online: false })).toBe(closed)
  })

  it('says saving when a closed section is told to be open again, and else takes no note of that', () => {
    const closed = story({ what: 'refused', kind: 'stale', says: 'Kapittelet er sendt.' })
    expect(next(closed, { what: 'opened' })).toEqual({ is: 'saving', since: at })
    expect(next(saved, { what: 'opened' })).toBe(saved)
  })

  it('lets the person mend what the server would not take', () => {
    const declined = story({ what: 'refused', kind: 'invalid', says: 'Teksten er for lang.' })
    expect(declined.is).toBe('declined')
    expect(next(declined, { what: 'typed' }).is).toBe('saving')
  })

  it('waits longer for each try, and never more than half a minute', () => {
    expect([1, 2, 3, 10].map(pause)).toEqual([1000, 2000, 4000, 30_000])
  })
})
