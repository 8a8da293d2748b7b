import { brief } from '../words/lists'

/** What a try to send came to when it failed: `temporary` is tried again, `final` is not, `unsure` may have arrived. */
export type Setback = { kind: 'temporary' | 'final' | 'unsure'; says: string }

/** What is known of an error from the mail server, or from the way to it. */
export type SendError = { message: string; code?: string; responseCode?: number; response?: string }

/** Nothing was handed over: these come before the message itself. */
const before: Record<string, string> = {
  EDNS: 'Fant ikke e-posttjeneren. Se på adressen i SMTP_URL.',
  ETLS: 'Fikk ikke sikker forbindelse med e-posttjeneren.',
  EAUTH: 'E-posttjeneren godtok ikke brukernavnet eller passordet i SMTP_URL.',
  ENOAUTH: 'E-posttjeneren godtok ikke brukernavnet eller passordet i SMTP_URL.',
}

/** Why it was not sent, in one sentence, and what comes of it. */
export function setbackOf({ message, code = '', responseCode, response }: SendError): Setback {
  const known = before[code]
  if (known) return { kind: 'temporary', says: known }
  if (code === 'EENVELOPE' && !responseCode)
    return { kind: 'final', says: 'Adressen kan ikke brukes til å sende e-post.' }
  if (responseCode !== undefined && responseCode >= 500)
    return { kind: 'final', says: `E-posttjeneren avviste meldingen: ${said(response ?? message)}` }
  if (responseCode !== undefined && responseCode >= 400)
    return { kind: 'temporary', says: `E-posttjeneren ba oss vente: ${said(response ?? message)}` }
  if (message.includes('ECONNREFUSED')) return { kind: 'temporary', says: unreachable }
  return {
    kind: 'unsure',
    says: 'Forbindelsen ble brutt underveis. Vi vet ikke om meldingen kom fram.',
  }
}

export const unreachable = 'E-posttjeneren svarer ikke.'

export const interrupted = 'Serveren stoppet mens meldingen ble sendt. Vi vet ikke om den kom fram.'

/** Said of a daily message that was not away when the next was due. */
export const overtaken = 'Kom ikke av gårde, og gikk inn i neste dags e-post.'

/** The server's own words, as one line. */
const said = (words: string) => brief(words.replace(/\s+/g, ' ').trim(), 200)

const minutes = [1, 5, 15, 60, 180, 360, 720, 1440]

/** How long to wait after so many tries, in minutes; null: it is given up, after about two days. */
export function waitAfter(tries: number): number | null {
  return minutes[tries - 1] ?? null
}
