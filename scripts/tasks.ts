import { carryOut } from '@/lib/editions/carry-out'
import { publishDue } from '@/lib/editions/on-time'
import type { Tasks } from '@/lib/jobs'
import { wayOut } from '@/lib/mail/deliver'
import { digest } from '@/lib/mail/digest'
import { post } from '@/lib/mail/post'
import { enterSearch } from '@/lib/search/enter'
import { sweep } from '@/lib/sweep'

/** What each job does. */
export const tasks: Tasks = {
  sweep,
  publish: ({ publication }) => carryOut(publication),
  publishDue,
  enterSearch: ({ report }) => enterSearch(report),
  // Without a way out nothing is gathered or sent; what waits, waits.
  digest: async () => {
    if (await wayOut()) await digest()
  },
  post: async () => {
    const way = await wayOut()
    if (way) await post(way)
  },
}
