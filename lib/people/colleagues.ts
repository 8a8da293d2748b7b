import { isNull, sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { person } from '@/db/schema/people'

/** Everybody who can sign in, by name: for anybody signed in who is to choose one of them. */
export function colleagues(): Promise<{ id: string; name: string }[]> {
  return db
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(isNull(person.disabledAt))
    .orderBy(sql`${person.name} collate "nb-x-icu"`, person.id)
}
