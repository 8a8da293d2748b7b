import type { IncomingMessage, ServerResponse } from 'node:http'
import { largestAttachment } from '@/lib/core/acting'
import { caps, largestForm } from '@/lib/core/importing/caps'
import type { Refusal } from '@/lib/core/outcome'
import { largestPicture } from '@/lib/core/pictures'
import { say } from '@/lib/core/words/say'
import { tooLarge } from '@/lib/request'
import { plain } from './plain'
import { inTheirLanguage } from './tongue'

/** Bytes. The longest section fits in this many times. */
const usual = 2_000_000

/** What may be larger: a whole report as a file, a list of people, a picture, an attachment. */
const larger: [RegExp, number][] = [
  [/^\/api\/desk\/import\/look(\?|$)/, caps.bytes],
  [/^\/api\/desk\/import(\?|$)/, largestForm],
  [/^\/(api\/)?desk\/people\/import/, 10_000_000],
  [/^\/api\/desk\/sections\/[^/]+\/pictures(\?|$)/, largestPicture],
  [/^\/api\/desk\/reports\/[^/]+\/attachments(\?|$)/, largestAttachment],
]

const limitOf = (url: string) => larger.find(([address]) => address.test(url))?.[1] ?? usual

/** Refuses a body that is too large before a byte of it is read. */
export const refuseLarge = (req: IncomingMessage, res: ServerResponse): Promise<boolean> =>
  inTheirLanguage(req, async () => {
    if (req.headers['transfer-encoding'] !== undefined)
      return refuse(res, 411, say('Forespørselen sier ikke hvor stor den er (Content-Length mangler).'))
    const limit = limitOf(req.url ?? '')
    if (Number(req.headers['content-length'] ?? 0) <= limit) return false
    const { refusal } = tooLarge(limit)
    return req.url?.startsWith('/api/') ? refuseScript(res, refusal) : refuse(res, 413, refusal.says)
  })

/** Our own scripts read a refusal as they read one from behind the door. */
function refuseScript(res: ServerResponse, refusal: Refusal): true {
  res.writeHead(413, { connection: 'close', 'content-type': 'application/json', 'cache-control': 'no-store' })
  res.end(JSON.stringify({ refusal }))
  return true
}

function refuse(res: ServerResponse, status: number, says: string): true {
  // The rest of the body is not wanted.
  res.setHeader('connection', 'close')
  plain(res, status, says)
  return true
}
