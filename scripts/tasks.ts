import { carryOut } from '@/lib/editions/carry-out'
import type { Tasks } from '@/lib/jobs'
import { sweep } from '@/lib/sweep'

/** What each job does. */
export const tasks: Tasks = {
  sweep,
  publish: ({ publication }) => carryOut(publication),
}
