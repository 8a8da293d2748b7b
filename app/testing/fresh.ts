import { nanoid } from 'nanoid'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { department, person } from '@/db/schema/people'

/** A name that nobody has; it does for an id and an address too. */
export async function aName(): Promise<string> {
  return `ny-${nanoid(8).toLowerCase().replaceAll('_', 'x')}`
}

/** Somebody without a role, by id. */
export const aPerson = (): Promise<string> => comes(null)
export const aShutOut = (): Promise<string> => comes(new Date())

async function comes(disabledAt: Date | null): Promise<string> {
  const id = await aName()
  await db.insert(person).values({ id, name: id, email: `${id}@solvik.example`, disabledAt })
  return id
}

export const aDepartment = (): Promise<string> => founded(null)
export const aClosed = (): Promise<string> => founded(new Date())

async function founded(closedAt: Date | null): Promise<string> {
  const id = await aName()
  await db.insert(department).values({ id, name: id, order: 'a5', closedAt })
  return id
}

/** The name of the logo that hangs. */
export async function aLogo(): Promise<string> {
  const name = `${await aName()}.webp`
  await db.update(installation).set({ logo: { name, width: 200, height: 100 } })
  return name
}

let nextYear = 1840
/** A year that has no report. */
export const freeYear = (): number => nextYear++
