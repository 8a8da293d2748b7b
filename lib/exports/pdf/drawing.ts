import type { Drawing } from './manuscript'

/** Its width is that of the screen's, in points. */
export function drawingOf(svg: string, alt: string): Drawing {
  const [, width] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+)/.exec(svg) ?? []
  return { svg, width: Number(width) * 0.7, alt }
}
