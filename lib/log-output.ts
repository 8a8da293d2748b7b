import { pino } from 'pino'

/** What operators read: errors and warnings as JSON lines on stderr. Never bodies, cookies or tokens. */
export const output = pino({ level: 'warn', base: null }, pino.destination(2))
