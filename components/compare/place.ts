/** The element id of a part of a comparison, or of one line in it. */
export function placeOf(part: string, line: string | null = null): string {
  return `endring-${part}${line === null ? '' : `-${line.replaceAll(':', '-')}`}`
}
