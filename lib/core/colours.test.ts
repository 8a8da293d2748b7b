import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast, palettesOf, tooLight } from './colours'

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)

test('a dark colour can be used, a light one is refused with the closest that can', () => {
  expect(tooLight('#00565e')).toBeNull()
  const refused = tooLight('#7fd3d8')
  expect(refused?.contrast).toBeCloseTo(1.53, 1)
  expect(tooLight(refused?.proposal ?? '')).toBeNull()
})

test('whatever is proposed can be used, and hardly darker than it must be', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const { proposal } = tooLight(colour) ?? { proposal: colour }
      expect(tooLight(proposal)).toBeNull()
      if (proposal !== colour) expect(contrast(proposal, '#eef4f3')).toBeLessThan(4.8)
    }),
  )
})

test('all that is made of a colour that can be used can be read, in the light and in the dark', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const { light, dark } = palettesOf(tooLight(colour)?.proposal ?? colour)
      for (const palette of [light, dark]) {
        expect(contrast('#ffffff', palette.cover)).toBeGreaterThanOrEqual(7)
        expect(contrast(palette['on-muted'], palette.cover)).toBeGreaterThanOrEqual(4.5)
      }
      expect(contrast(dark.accent, '#0e1618')).toBeGreaterThanOrEqual(4.5)
      expect(contrast(dark.accent, '#162123')).toBeGreaterThanOrEqual(4.5)
    }),
  )
})
