import { beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '@/db/testing/world'
import type { Actor } from '@/lib/core/access'
import { addDepartmentSchema } from '@/lib/core/departments'
import { addDepartment, changeDepartment } from './change'
import { closeDepartment, reopenDepartment } from './close'
import { departments } from './read'

const as = (role: 'administrator' | 'manager'): Actor => ({
  id: `a-${role}`,
  name: role,
  email: `${role}@solvik.example`,
  grants: [{ role, departments: null }],
})
const rune = as('administrator')
const facts = (name: string, parentId: string | null = null) => ({
  name,
  parentId,
  contactName: '',
  contactEmail: '',
  contactPhone: '',
})
const add = async (name: string, parentId: string | null = null) => {
  const outcome = await addDepartment(rune, facts(name, parentId))
  return outcome.ok ? outcome.value.id : ''
}
const tree = async () => (await departments(rune))?.map(({ number, name }) => `${number} ${name}`)

beforeAll(freshDatabase)

describe('departments', () => {
  it('stand in a tree, in the order they came', async () => {
    const technical = await add('Teknisk')
    await add('Kultur')
    await add('Eiendom', technical)
    await add('Vei', technical)
    expect(await tree()).toEqual(['1 Teknisk', '1.1 Eiendom', '1.2 Vei', '2 Kultur'])
  })

  it('can be renamed and moved, with all below', async () => {
    const [technical, , , culture] = (await departments(rune))!
    await changeDepartment(rune, { id: technical!.id, ...facts('Teknisk drift', culture!.id) })
    expect(await tree()).toEqual(['1 Kultur', '1.1 Teknisk drift', '1.1.1 Eiendom', '1.1.2 Vei'])
  })

  it('cannot lie below themselves, or below what is not there', async () => {
    const [culture, technical] = (await departments(rune))!
    expect(
      await changeDepartment(rune, { id: culture!.id, ...facts('Kultur', technical!.id) }),
    ).toMatchObject({ refusal: { says: 'En enhet kan ikke ligge under seg selv.' } })
    expect(await addDepartment(rune, facts('Ny', 'finnes-ikke'))).toMatchObject({
      refusal: { kind: 'invalid' },
    })
  })

  it('never make a ring, even when two are moved into each other at once', async () => {
    const [a, b] = [await add('A'), await add('B')]
    const both = await Promise.all([
      changeDepartment(rune, { id: a, ...facts('A', b) }),
      changeDepartment(rune, { id: b, ...facts('B', a) }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('close from below, and open from above', async () => {
    const above = await add('Helse')
    const below = await add('Legevakt', above)
    expect(await closeDepartment(rune, { id: above })).toMatchObject({
      refusal: { says: 'Flytt eller legg ned enhetene under først: Legevakt.' },
    })
    await closeDepartment(rune, { id: below })
    await closeDepartment(rune, { id: above })
    expect(await addDepartment(rune, facts('Ny', above))).toMatchObject({ refusal: { kind: 'invalid' } })
    expect(await reopenDepartment(rune, { id: below })).toMatchObject({ refusal: { kind: 'forbidden' } })
    await reopenDepartment(rune, { id: above })
    expect(await reopenDepartment(rune, { id: below })).toMatchObject({ ok: true })
  })

  it('are for administrators', async () => {
    const manager = as('manager')
    expect(await departments(manager)).toBeNull()
    expect(await addDepartment(manager, facts('Ny'))).toMatchObject({ refusal: { kind: 'absent' } })
  })

  it('need a name, and an e-mail only where there is one', () => {
    expect(addDepartmentSchema.safeParse(facts('  ')).success).toBe(false)
    expect(addDepartmentSchema.safeParse({ ...facts('Ny'), contactEmail: 'ikke e-post' }).success).toBe(false)
    expect(addDepartmentSchema.safeParse(facts('Ny')).success).toBe(true)
  })
})
