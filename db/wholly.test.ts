import { beforeAll, expect, test } from 'vitest'
import { db, wholly } from './connection'
import { installation } from './schema/installation'
import { freshDatabase } from './testing/world'

beforeAll(freshDatabase)

const settle = () => db.transaction((tx) => tx.insert(installation).values({ name: 'Solvik' }))

test('work that fails half-way leaves nothing, not even of the transactions that were done', async () => {
  const killed = wholly(async () => {
    await settle()
    throw new Error('killed')
  })
  await expect(killed).rejects.toThrow('killed')
  expect(await db.select().from(installation)).toEqual([])
})

test('work that ends well leaves all of it', async () => {
  await wholly(async () => {
    await settle()
    expect(await db.select().from(installation)).toHaveLength(1)
  })
  expect(await db.select().from(installation)).toHaveLength(1)
})
