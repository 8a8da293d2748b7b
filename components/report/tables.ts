import type { PublicSection } from './model'

type Section = Pick<PublicSection, 'path' | 'blocks'>

/**
 * Where the CSV of a table stands, below the report's address: "organisasjon/eiendom/tabell-4-1.csv". That of an
 * elected body is a "figur-4-1.csv", as it is numbered among the figures.
 */
export function tableAddress(section: Section, id: string, number: string): string {
  const file = `${isBody(section, id) ? 'figur' : 'tabell'}-${number.replace('.', '-')}.csv`
  return section.path ? `${section.path}/${file}` : file
}

/** Whether the rows with this id are the parties of an elected body. */
export function isBody({ blocks }: Section, id: string): boolean {
  return blocks.some((block) => block.id === id && block.kind === 'seats')
}

/** Where the workbook of a table stands: beside its CSV. */
export const workbookAddress = (csv: string) => csv.replace(/\.csv$/, '.xlsx')

/** Where a table stands for programs that read statistics: beside its CSV. */
export const jsonStatAddress = (csv: string) => csv.replace(/\.csv$/, '.jsonstat.json')
