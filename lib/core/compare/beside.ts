import type { Comparison } from '../compare'

/** The same comparison beside others on one page: its places are its own, and a title that stands is left out. */
export function beside(comparison: Comparison, section: string): Comparison {
  const own = (part: string) => `${section}-${part}`
  const { figures, parts } = comparison
  return {
    ...comparison,
    figures: figures.map((figure) => ({ ...figure, id: own(figure.id), part: own(figure.part) })),
    parts: parts
      .filter(({ id, fate }) => id !== 'title' || fate !== 'same')
      .map((part) => ({ ...part, id: own(part.id) })),
  }
}
