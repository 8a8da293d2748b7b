import { expect, it } from 'vitest'
import { wantedSchema, writeWanted } from './live'

it('reads back what a browser writes of its sections', () => {
  const wanted = [
    { id: 'seksjon-1', version: 0 },
    { id: 'seksjon-2', version: 12 },
  ]
  expect(wantedSchema.parse(writeWanted(wanted))).toEqual(wanted)
})

it.each([
  ['no version', 'seksjon-1'],
  ['an empty version', 'seksjon-1@'],
  ['half a version', 'seksjon-1@1.5'],
  ['no id', '@1'],
  ['too many', Array.from({ length: 41 }, (_, i) => `seksjon-${i}@1`).join()],
])('refuses %s', (_, written) => {
  expect(wantedSchema.safeParse(written).success).toBe(false)
})
