import { type SQL, sql } from 'drizzle-orm'
import { grant } from '@/db/schema/people'
import { today } from '@/lib/clock'

/** The roles that count today, as a condition on rows of `grant`: it is asked at each request, never kept. */
export const inForce = (): SQL =>
  sql`(coalesce(${grant.from} <= ${today()}, true) and coalesce(${grant.to} >= ${today()}, true))`
