import { brief } from '../words/lists'
import { type Plain, say, sayStored } from '../words/say'
import type { Sentence } from '../words/sentences'

/**
 * What a try to send came to when it failed: `temporary` is tried again, `final` is not, `unsure` may have arrived.
 * `says` is kept in bokmål, and said in the language of whoever looks at the outbox.
 */
export type Setback = { kind: 'temporary' | 'final' | 'unsure'; says: string }

/** What is known of an error from the mail server, or from the way to it. */
export type SendError = { message: string; code?: string; responseCode?: number; response?: string }

/** Nothing was handed over: these come before the message itself. */
const before: Record<string, Plain> = {
  EDNS: 'Fant ikke e-posttjeneren. Se på adressen i SMTP_URL.',
  ETLS: 'Fikk ikke sikker forbindelse med e-posttjeneren.',
  EAUTH: 'E-posttjeneren godtok ikke brukernavnet eller passordet i SMTP_URL.',
  ENOAUTH: 'E-posttjeneren godtok ikke brukernavnet eller passordet i SMTP_URL.',
}

/** What the server itself said comes last. */
const answers = {
  no: 'E-posttjeneren avviste meldingen: {answer}',
  later: 'E-posttjeneren ba oss vente: {answer}',
} as const satisfies Record<string, Sentence>

const beginning = (sentence: string) => sentence.replace('{answer}', '')

/** Why it was not sent, in one sentence, and what comes of it. */
export function setbackOf({ message, code = '', responseCode, response }: SendError): Setback {
  const known = before[code]
  if (known) return { kind: 'temporary', says: known }
  if (code === 'EENVELOPE' && !responseCode)
    return { kind: 'final', says: 'Adressen kan ikke brukes til å sende e-post.' }
  if (responseCode !== undefined && responseCode >= 500)
    return { kind: 'final', says: `${beginning(answers.no)}${said(response ?? message)}` }
  if (responseCode !== undefined && responseCode >= 400)
    return { kind: 'temporary', says: `${beginning(answers.later)}${said(response ?? message)}` }
  if (message.includes('ECONNREFUSED')) return { kind: 'temporary', says: unreachable }
  return {
    kind: 'unsure',
    says: 'Forbindelsen ble brutt underveis. Vi vet ikke om meldingen kom fram.',
  }
}

export const unreachable: Plain = 'E-posttjeneren svarer ikke.'

export const interrupted: Plain = 'Serveren stoppet mens meldingen ble sendt. Vi vet ikke om den kom fram.'

/** Said of a daily message that was not away when the next was due. */
export const overtaken: Plain = 'Kom ikke av gårde, og gikk inn i neste dags e-post.'

/** What was kept of a setback, in the language that is spoken. */
export function setbackWords(kept: string): string {
  const found = Object.values(answers).find((one) => kept.startsWith(beginning(one)))
  return found ? say(found, { answer: kept.slice(beginning(found).length) }) : sayStored(kept)
}

/** The server's own words, as one line. */
const said = (words: string) => brief(words.replace(/\s+/g, ' ').trim(), 200)

const minutes = [1, 5, 15, 60, 180, 360, 720, 1440]

/** How long to wait after so many tries, in minutes; null: it is given up, after about two days. */
export function waitAfter(tries: number): number | null {
  return minutes[tries - 1] ?? null
}
