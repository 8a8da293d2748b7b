import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answer'
import { allowDeskScripts } from './security'
import { inTheirLanguage } from './tongue'

/** Hands the rest to Next, with a policy of its own for each request. */
export function desk(next: (req: IncomingMessage, res: ServerResponse) => Promise<void>): Answer {
  return async (req, res) => {
    allowDeskScripts(req, res)
    // A page does not know its own address; it is needed to come back after signing in.
    req.headers['x-beretning-path'] = req.url
    await inTheirLanguage(req, () => next(req, res))
    return true
  }
}
