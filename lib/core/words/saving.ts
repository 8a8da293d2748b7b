import type { Line } from '../saving-line'
import { inEach, oclock } from './dates'
import { say } from './say'
import { spoken } from './spoken'

const time = new Intl.DateTimeFormat('nb-NO', { timeStyle: 'medium', timeZone: 'Europe/Oslo' })
const minute = new Intl.DateTimeFormat('nb-NO', { timeStyle: 'short', timeZone: 'Europe/Oslo' })
const day = inEach(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'Europe/Oslo' }),
)

const onlyHere = () => say('Teksten finnes bare i dette vinduet, så ikke lukk det.')

export type LineWords = {
  tone: 'ok' | 'busy' | 'warn' | 'bad'
  /** What matters, in bold; empty where all is well. */
  strong: string
  says: string
}

/** What the words depend on beside the line. `now` tells whether "kl. 10.42" needs its day. */
export type Around = { now: Date; pending: boolean; kept: boolean }

/** The truth about saving, in words. */
export function lineWords(line: Line, { now, pending, kept }: Around): LineWords {
  const since = line.since === null ? null : new Date(line.since)
  switch (line.is) {
    case 'saved':
      return { tone: 'ok', strong: '', says: savedWords(since, now) }
    case 'saving':
      return { tone: 'busy', strong: '', says: say('Lagrer …') }
    case 'offline':
      return {
        tone: 'warn',
        strong: notSince(since, now),
        says: kept
          ? say('Nettet er borte. Teksten ligger trygt i nettleseren og lagres når nettet er tilbake.')
          : `${say('Nettet er borte. Teksten lagres når det er tilbake.')} ${onlyHere()}`,
      }
    case 'down':
      return {
        tone: 'warn',
        strong: notSince(since, now),
        says: kept
          ? say('Serveren svarer ikke. Teksten ligger trygt i nettleseren, og vi prøver igjen.')
          : `${say('Serveren svarer ikke, og vi prøver igjen.')} ${onlyHere()}`,
      }
    case 'signedOut':
      return { tone: 'warn', strong: pending ? say('Ikke lagret.') : '', says: line.says }
    case 'declined':
      return { tone: 'bad', strong: say('Ikke lagret.'), says: line.says }
    case 'closed':
      return pending
        ? {
            tone: 'bad',
            strong: say('Ikke lagret.'),
            says: `${line.says} ${kept ? say('Teksten din er tatt vare på.') : onlyHere()}`,
          }
        : { tone: 'warn', strong: '', says: line.says }
  }
}

function savedWords(since: Date | null, now: Date): string {
  return since ? say('Lagret {moment}', { moment: moment(since, now) }) : say('Alt er lagret')
}

function notSince(since: Date | null, now: Date): string {
  return since
    ? say('Ikke lagret siden {moment}.', { moment: moment(since, now, minute) })
    : say('Ikke lagret.')
}

function moment(at: Date, now: Date, clock = time): string {
  const dayOf = (one: Date) => day[spoken().language].format(one)
  const today = dayOf(at) === dayOf(now)
  return today ? oclock(clock.format(at)) : `${dayOf(at)} ${oclock(minute.format(at))}`
}
