import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { say } from '@/lib/core/words/say'
import { output } from '@/lib/log-output'
import { plain } from './plain'
import { inTheirLanguage } from './tongue'

/** Answers a request, or leaves it to the next one: true when it has answered. */
export type Answer = (req: IncomingMessage, res: ServerResponse) => Promise<boolean>

/** Asks each in turn. Whatever goes wrong, the visitor gets words and never a stack. */
export function inTurn(answers: Answer[]): RequestListener {
  return async (req, res) => {
    try {
      for (const answer of answers) if (await answer(req, res)) return
    } catch (error) {
      output.error({ err: error, method: req.method, path: safe(req.url) }, 'request failed')
      if (res.headersSent) res.destroy()
      else inTheirLanguage(req, () => plain(res, 500, say('Noe gikk galt hos oss. Prøv igjen om litt.')))
    }
  }
}

/** Addresses that are secrets themselves are not written down. */
const safe = (url = '') => url.replace(/[?#].*/, '').replace(/^\/(les|welcome)\/.*/, '/$1/…')
