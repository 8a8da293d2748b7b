import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** The colours of the tokens, light and dark. What dark does not change stays. */
function palettes(): [string, Record<string, string>][] {
  const css = readFileSync('components/report/css/tokens.css', 'utf8')
  const [light = '', dark = ''] = css.split('@media')
  const read = (part: string) =>
    Object.fromEntries(
      [...part.matchAll(/--([\w-]+): (#[\da-f]{3,6});/g)].map((found) => [found[1], found[2]]),
    )
  return [
    ['light', read(light)],
    ['dark', { ...read(light), ...read(dark) }],
  ]
}

function luminance(colour: string): number {
  const full = colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a = '', b = ''): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other)
  return (high + 0.05) / (low + 0.05)
}

/** The six fills of a chart, with the colour of the figure that stands on each. */
const fills = [
  ['accent', 'paper'],
  ['second', 'dark'],
  ['ink', 'paper'],
  ['fourth', 'dark'],
  ['fifth', 'paper'],
  ['sixth', 'dark'],
] as const

describe.each(palettes())('charts on %s paper', (_, colours) => {
  test.each(fills)('%s is seen against the paper, and %s text on it is read', (fill, text) => {
    expect(contrast(colours[fill], colours.paper)).toBeGreaterThanOrEqual(3)
    expect(contrast(colours[fill], colours[text])).toBeGreaterThanOrEqual(4.5)
  })

  test('two neighbours differ in light, not only in colour', () => {
    const next = fills.slice(1).map(([fill], i) => contrast(colours[fill], colours[fills[i]?.[0] ?? '']))
    expect(Math.min(...next)).toBeGreaterThanOrEqual(1.25)
  })
})
