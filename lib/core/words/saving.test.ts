import { describe, expect, it } from 'vitest'
import { inLanguage } from '@/lib/language'
import { lineWords } from './saving'

const since = '2027-02-03T09:42:08.000Z'
const now = { now: new Date('2027-02-03T10:00:00.000Z'), pending: true, kept: true }
const tomorrow = { ...now, now: new Date('2027-02-04T10:00:00.000Z') }

describe('the words about saving', () => {
  it('say when, to the second on the same day', () => {
    expect(lineWords({ is: 'saved', since }, now).says).toBe('Lagret kl. 10.42.08')
    expect(lineWords({ is: 'saved', since }, tomorrow).says).toBe('Lagret 3. februar kl. 10.42')
    expect(lineWords({ is: 'saving', since }, now).says).toBe('Lagrer …')
  })

  it('say since when nothing is saved, and why', () => {
    const { strong, says } = lineWords({ is: 'offline', since }, now)
    expect(strong).toBe('Ikke lagret siden kl. 10.42.')
    expect(says).toContain('Nettet er borte.')
    expect(lineWords({ is: 'signedOut', since, says: 'Du er logget ut.' }, now)).toMatchObject({
      strong: 'Ikke lagret.',
      says: 'Du er logget ut.',
    })
  })

  it('say that the text is kept when the section is closed, and nothing of text where there is none', () => {
    const { says } = lineWords({ is: 'closed', since, says: 'Kapittelet er sendt til godkjenning.' }, now)
    expect(says).toBe('Kapittelet er sendt til godkjenning. Teksten din er tatt vare på.')
    const closed = { is: 'closed', since, says: 'Kapittelet er sendt til godkjenning.' } as const
    expect(lineWords(closed, { ...now, pending: false })).toMatchObject({ strong: '', says: closed.says })
  })

  it('do not promise what a browser that keeps nothing cannot hold', () => {
    const { says } = lineWords({ is: 'offline', since }, { ...now, kept: false })
    expect(says).not.toContain('trygt')
    expect(says).toContain('ikke lukk det')
  })

  it('say the hour as each language does', () => {
    const says = () => [
      lineWords({ is: 'saved', since }, now).says,
      lineWords({ is: 'saved', since }, tomorrow).says,
      lineWords({ is: 'offline', since }, now).strong,
    ]
    expect(inLanguage('nn', says)).toEqual([
      'Lagra kl. 10.42.08',
      'Lagra 3. februar kl. 10.42',
      'Ikkje lagra sidan kl. 10.42.',
    ])
    expect(inLanguage('en', says)).toEqual([
      'Saved at 10:42:08',
      'Saved 3 February at 10:42',
      'Not saved. Last saved at 10:42.',
    ])
  })
})
