/** Whether somebody would rather have Turtle than JSON-LD, by their Accept field (RFC 9110). */
export const wantsTurtle = (accept: string): boolean =>
  weightOf(accept, 'text/turtle') > weightOf(accept, 'application/ld+json')

/** How much a type is wanted: what names it goes before what only names its family, or all. */
function weightOf(accept: string, type: string): number {
  const ranges = accept.split(',').map((one) => {
    const [range = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase())
    const weight = parameters.find((part) => part.startsWith('q='))?.slice(2)
    return { range, weight: weight === undefined ? 1 : Number(weight) || 0 }
  })
  const family = `${type.split('/')[0]}/*`
  return (
    [type, family, '*/*'].flatMap((wanted) => ranges.find(({ range }) => range === wanted) ?? [])[0]
      ?.weight ?? 0
  )
}
