import { sql } from 'drizzle-orm'
import { type AnyPgColumn, check, date, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Role } from '@/lib/core/access'
import type { Language } from '@/lib/core/section'
import { instant } from './columns'

/** Somebody who can sign in, or once could. Never deleted: the log holds the id. */
export const person = pgTable(
  'person',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    email: text().notNull(),
    /** argon2id; null until the invitation is used. */
    passwordHash: text('password_hash'),
    /** One-click sign-in is offered for these, in a demo installation only. */
    demoNote: text('demo_note'),
    /** What the desk speaks to them; null: what the installation speaks. */
    language: text().$type<Language>(),
    createdAt: instant('created_at').notNull().defaultNow(),
    disabledAt: instant('disabled_at'),
  },
  (t) => [
    uniqueIndex('person_email').on(sql`lower(${t.email})`),
    check('person_language', sql`${t.language} in ('nb', 'nn', 'en')`),
  ],
)

/** A unit that owns sections; a tree. */
export const department = pgTable(
  'department',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    parentId: text('parent_id').references((): AnyPgColumn => department.id),
    order: text().notNull(),
    /** Who readers may ask. */
    contactName: text('contact_name').notNull().default(''),
    contactEmail: text('contact_email').notNull().default(''),
    contactPhone: text('contact_phone').notNull().default(''),
    closedAt: instant('closed_at'),
  },
  (t) => [index('department_tree').on(t.parentId, t.order)],
)

/** A role held by a person, on its days; editors and approvers hold it in a department and below. */
export const grant = pgTable(
  'grant',
  {
    id: text().primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    role: text().$type<Role>().notNull(),
    departmentId: text('department_id').references(() => department.id),
    /** First and last day in Europe/Oslo; null: open at that end. */
    from: date({ mode: 'string' }),
    to: date({ mode: 'string' }),
    /** The provider's group that gives it, at each sign-in anew; null: given by hand. */
    group: text(),
  },
  (t) => [
    uniqueIndex('grant_once').on(t.personId, t.role, sql`coalesce(${t.departmentId}, '')`),
    index('grant_department').on(t.departmentId),
    check('grant_role', sql`${t.role} in ('editor', 'approver', 'manager', 'administrator')`),
    check('grant_place', sql`(${t.role} in ('editor', 'approver')) = (${t.departmentId} is not null)`),
    check('grant_period', sql`${t.to} >= ${t.from}`),
  ],
)

/** A signed-in browser. The cookie holds the token, this row only its SHA-256. */
export const session = pgTable(
  'session',
  {
    tokenHash: text('token_hash').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [index('session_person').on(t.personId), index('session_expiry').on(t.expiresAt)],
)

/** A single-use, short-lived link to choose a password: an invitation or a reset. */
export const signInLink = pgTable(
  'sign_in_link',
  {
    tokenHash: text('token_hash').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [index('sign_in_link_person').on(t.personId)],
)

/** A failed try to sign in; counted by account and by address. Old rows are swept. */
export const failedSignIn = pgTable(
  'failed_sign_in',
  {
    id: text().primaryKey(),
    account: text().notNull(),
    address: text().notNull(),
    at: instant('at').notNull().defaultNow(),
  },
  (t) => [
    index('failed_sign_in_account').on(t.account, t.at),
    index('failed_sign_in_address').on(t.address, t.at),
  ],
)
