/** Where the CSV of a table stands, below the report's address: "organisasjon/eiendom/tabell-4-1.csv". */
export function tableAddress({ path }: { path: string }, number: string): string {
  const file = `tabell-${number.replace('.', '-')}.csv`
  return path ? `${path}/${file}` : file
}
