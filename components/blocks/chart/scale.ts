/** A straight line from figures to places on the paper. */
export type Scale = (value: number) => number

export function scale([low, high]: readonly [number, number], from: number, to: number): Scale {
  const span = high - low || 1
  return (value) => round(from + ((value - low) / span) * (to - from))
}

/** What bars are drawn within: they always begin at zero. */
export function barDomain(values: readonly number[]): [number, number] {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  return low === high ? [0, 1] : [low, high]
}

/** Round figures for a line's axis, three to six of them; from zero where the line is not far above it. */
export function ticks(values: readonly number[]): number[] {
  const high = Math.max(...values)
  const least = Math.min(...values)
  const low = least > 0 && least < high / 2 ? 0 : least
  const step = niceStep((high - low || Math.abs(high) || 1) / 4)
  const first = Math.floor(low / step)
  const count = Math.max(Math.ceil(high / step) - first, 1)
  return Array.from({ length: count + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  return power * ([1, 2, 2.5, 5].find((one) => one * power >= rough) ?? 10)
}

export const round = (value: number) => Math.round(value * 10) / 10

/** About how wide a text is drawn, in the font of the public pages. */
export const widthOf = (text: string, size: number) => text.length * size * 0.56

/** A text in lines of at most `max` characters, parted between words. */
export function wrap(text: string, max: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length + 1 > max) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
