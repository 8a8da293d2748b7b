const steps = ['', 'pl-6', 'pl-12', 'pl-18', 'pl-24']

/** Sets a line of an outline in, by its depth (1 is the outermost). */
export function indentOf(depth: number): string {
  return steps[Math.min(depth, steps.length) - 1] ?? ''
}
