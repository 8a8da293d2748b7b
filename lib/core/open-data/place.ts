/** Where the read API stands. */
export const api = '/api/v1'

/** From where something is told: a report as readers have it, or, where a number is given, one of its editions for ever. */
export type Place = { origin: string; slug: string; edition: number | null }

/** Where people read it: "https://solvik.example/2017/u/3/organisasjon". */
export function pageAt({ origin, slug, edition }: Place, path = ''): string {
  return [`${origin}/${slug}`, ...(edition === null ? [] : [`u/${edition}`]), ...(path ? [path] : [])].join(
    '/',
  )
}

/** Where the API has it: "https://solvik.example/api/v1/reports/2017/sections/…". */
export function dataAt({ origin, slug, edition }: Place, ...rest: string[]): string {
  const numbered = edition === null ? [] : ['editions', String(edition)]
  return [`${origin}${api}/reports/${slug}`, ...numbered, ...rest].join('/')
}
