import type { IncomingMessage } from 'node:http'
import { inRequest } from '@/lib/language'
import { languageFrom } from '@/lib/session/cookie'

/** Answers in the language that this browser has chosen, until it is known who asks. */
export const inTheirLanguage = <T>(req: IncomingMessage, work: () => T): T =>
  inRequest(languageFrom(req.headers.cookie) ?? 'nb', work)
