import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { department, person } from '@/db/schema/people'
import { freshDatabase } from '@/db/testing/world'
import { unsigned } from '@/lib/core/steps'
import { theCast } from '@/lib/testing/cast'
import { approvers } from './people'

const of = (departmentId: string | null, authors: string[] = []) => ({
  departmentId,
  authors,
  signing: unsigned,
})

beforeAll(freshDatabase)
beforeAll(async () => {
  await theCast()
  await db.insert(department).values({ id: 'renhold', name: 'Renhold', parentId: 'eiendom', order: 'a0' })
})

test('who signs in a department also signs below it, but not beside it, and never as an author', async () => {
  const approversOf = await approvers(db)
  expect(approversOf(of('eiendom'))).toEqual(['jonas'])
  expect(approversOf(of('renhold', ['kari']))).toEqual(['jonas'])
  expect(approversOf(of('kultur'))).toEqual(['siv'])
  expect(approversOf(of('renhold', ['jonas']))).toEqual([])
  expect(approversOf(of(null))).toEqual([])
})

test('who is shut out signs nothing', async () => {
  await db.update(person).set({ disabledAt: new Date() }).where(eq(person.id, 'jonas'))
  expect((await approvers(db))(of('renhold'))).toEqual([])
})
