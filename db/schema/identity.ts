import { sql } from 'drizzle-orm'
import { check, index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Role } from '@/lib/core/access'
import { instant } from './columns'
import { department, person } from './people'

/** Who somebody is at a provider of identities: tied at the first sign-in, and known by it ever after. */
export const identity = pgTable(
  'identity',
  {
    issuer: text().notNull(),
    subject: text().notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.issuer, t.subject] }),
    uniqueIndex('identity_person').on(t.personId, t.issuer),
  ],
)

/** A role that everybody in a group of the provider holds. */
export const groupRole = pgTable(
  'group_role',
  {
    id: text().primaryKey(),
    group: text().notNull(),
    role: text().$type<Role>().notNull(),
    departmentId: text('department_id').references(() => department.id),
  },
  (t) => [
    uniqueIndex('group_role_once').on(t.group, t.role, sql`coalesce(${t.departmentId}, '')`),
    index('group_role_department').on(t.departmentId),
    check('group_role_role', sql`${t.role} in ('editor', 'approver', 'manager', 'administrator')`),
    check('group_role_place', sql`(${t.role} in ('editor', 'approver')) = (${t.departmentId} is not null)`),
  ],
)
