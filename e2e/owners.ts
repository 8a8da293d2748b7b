import { assign } from '@/lib/reports/assign'
import { type Cast, must } from '@/lib/testing/cast'

/** The manager gives a section to another unit, whose people are not those who wrote it. */
export async function givesAway({ turid, elin }: Cast, id: string): Promise<void> {
  const [department] = elin.grants.flatMap(({ departments }) => departments ?? [])
  const settings = { owner: null, due: null, required: false, slug: null }
  await must(assign(turid, { id, department: department ?? null, ...settings }))
}
