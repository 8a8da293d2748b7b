/** What is made of an edition on demand, by the end of its address. What is stored with it (JSON, CSV) is not among these. */
export const exportKinds = ['pdf', 'docx', 'md', 'zip'] as const
export type ExportKind = (typeof exportKinds)[number]

/** What a file holds: the whole report, or a section with all that stands below it. */
export type Scope = { path: string } | 'whole'

/** A folder has the pages of every chapter: there is none of one chapter. */
export const hasParts = (kind: string): boolean => kind !== 'zip'

/** What a file is called that holds the whole report, below the report's address. */
export const wholeName = 'rapport'

/** The whole report as data: stored with the edition, and what everything else is made of. */
export const wholeJsonPath = `${wholeName}.json`

/** A file that is asked for: which kind of it, of which part. */
export type Wanted = { kind: ExportKind; scope: Scope }

/** What a path below a report's address asks for; null: no file that is made on demand. */
export function wantedAt(path: string): Wanted | null {
  const [, stem, end] = /^(.+)\.([a-z]+)$/.exec(path) ?? []
  const kind = exportKinds.find((one) => one === end)
  if (!stem || !kind) return null
  if (stem === wholeName) return { kind, scope: 'whole' }
  return hasParts(kind) ? { kind, scope: { path: stem } } : null
}

/** Where a file stands, below the report's address: "rapport.pdf", "organisasjon/eiendom.docx". */
export const pathOf = ({ kind, scope }: Wanted): string =>
  `${scope === 'whole' ? wholeName : scope.path}.${kind}`

type Named = { publisher: string; report: string }

/** What a file is called once it is saved: "solvik-kommune-arsrapport-2017-organisasjon-eiendom.pdf". */
export function fileName({ publisher, report }: Named, part: string | null, end: string): string {
  const words = [publisher, report, ...(part ? part.split('/') : [])].map(wordsOf).filter(Boolean)
  return `${shortened(words.join('-'))}.${end}`
}

/** It begins with whose it is and ends with which it is, so what is too long is taken out between. */
const shortened = (name: string): string =>
  name.length <= 150 ? name : `${name.slice(0, 90)}-${name.slice(-59)}`.replace(/-+/g, '-')

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
