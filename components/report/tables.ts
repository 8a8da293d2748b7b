import type { PublicSection } from './model'

/** Where the CSV of a table stands, below the report's address: "organisasjon/eiendom/tabell-4-1.csv". */
export function tableAddress(section: PublicSection, number: string): string {
  return `${section.path}/tabell-${number.replace('.', '-')}.csv`
}
