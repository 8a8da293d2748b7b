import { beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase } from '@/db/testing/world'
import { asNode } from '@/lib/core/merge'
import { ready } from '@/lib/core/testing/ready'
import { aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { tableFile } from './table-file'

beforeAll(freshDatabase)

let cast: Cast
let id: string
beforeAll(async () => {
  cast = await theCast()
  id = await aSection(cast, { at: 'blank' })
  await save(cast.kari, id, [{ path: ['blocks', 'the-table'], to: asNode(ready.table('the-table')) }])
})

describe('a table of a draft as a file', () => {
  test('is what was saved, named for its title', async () => {
    const { bytes, name, type } = await must(tableFile(cast.kari, { id, table: 'the-table', as: 'csv' }))
    expect(bytes.toString()).toContain('Skoler 1);7,50')
    expect([name, type]).toEqual(['sykefravaer.csv', 'text/csv; charset=utf-8'])
    const workbook = await must(tableFile(cast.kari, { id, table: 'the-table', as: 'xlsx' }))
    expect(workbook.bytes.subarray(0, 2).toString()).toBe('PK')
  })

  test('is not there for whoever cannot read the section, nor where there is no such table', async () => {
    const other = await tableFile(cast.elin, { id, table: 'the-table', as: 'csv' })
    const none = await tableFile(cast.kari, { id, table: 'no-such-table', as: 'csv' })
    expect([other.ok, none.ok]).toEqual([false, false])
  })
})
