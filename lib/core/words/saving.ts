import type { Line } from '../saving-line'

const time = new Intl.DateTimeFormat('nb-NO', { timeStyle: 'medium', timeZone: 'Europe/Oslo' })
const minute = new Intl.DateTimeFormat('nb-NO', { timeStyle: 'short', timeZone: 'Europe/Oslo' })
const day = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'long', timeZone: 'Europe/Oslo' })

const dotted = (clock: string) => clock.replaceAll(':', '.')

const onlyHere = 'Teksten finnes bare i dette vinduet, så ikke lukk det.'

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
      return { tone: 'ok', strong: '', says: since ? `Lagret ${moment(since, now)}` : 'Alt er lagret' }
    case 'saving':
      return { tone: 'busy', strong: '', says: 'Lagrer …' }
    case 'offline':
      return {
        tone: 'warn',
        strong: notSince(since, now),
        says: kept
          ? 'Nettet er borte. Teksten ligger trygt i nettleseren og lagres når nettet er tilbake.'
          : `Nettet er borte. Teksten lagres når det er tilbake. ${onlyHere}`,
      }
    case 'down':
      return {
        tone: 'warn',
        strong: notSince(since, now),
        says: kept
          ? 'Serveren svarer ikke. Teksten ligger trygt i nettleseren, og vi prøver igjen.'
          : `Serveren svarer ikke, og vi prøver igjen. ${onlyHere}`,
      }
    case 'signedOut':
      return { tone: 'warn', strong: pending ? 'Ikke lagret.' : '', says: line.says }
    case 'declined':
      return { tone: 'bad', strong: 'Ikke lagret.', says: line.says }
    case 'closed':
      return pending
        ? {
            tone: 'bad',
            strong: 'Ikke lagret.',
            says: `${line.says} ${kept ? 'Teksten din er tatt vare på.' : onlyHere}`,
          }
        : { tone: 'warn', strong: '', says: line.says }
  }
}

function notSince(since: Date | null, now: Date): string {
  return since ? `Ikke lagret siden ${moment(since, now, minute)}.` : 'Ikke lagret.'
}

function moment(at: Date, now: Date, clock = time): string {
  const today = day.format(at) === day.format(now)
  return today ? `kl. ${dotted(clock.format(at))}` : `${day.format(at)} kl. ${dotted(minute.format(at))}`
}
