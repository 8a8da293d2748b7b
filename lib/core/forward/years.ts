const year = /(?<!\d)(?:1[89]|2[01])\d{2}(?!\d)/g

/** The years that words name, in their order. */
export const yearsIn = (words: string): number[] => (words.match(year) ?? []).map(Number)

/** The words with each year that they name put otherwise. */
export const withYears = (words: string, to: (year: number) => number): string =>
  words.replace(year, (found) => String(to(Number(found))))

/** What a label measures, its year aside: "Regnskap 2026" and "Regnskap 2025" are of one kind. */
export const measureOf = (label: string): string => label.replace(year, '').trim().toLowerCase()
