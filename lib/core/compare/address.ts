/** What an address says instead of a version: what was signed in the section that this one continues. */
export const lastYear = 'i-fjor'

/** The draft as it stands, compared with what was signed last year. */
export const withLastYear = (section: string) =>
  `/desk/sections/${section}/history?fra=${lastYear}#sammenligning`
