/** What is for those who work here, was given to one reader, or has no end: every search is a page. */
const closed = ['/sok', '/desk', '/api/desk', '/api/auth', '/les/', '/sign-in', '/welcome']

/** What robots are told: all that is published is theirs to find. */
export const robots = (origin: string): string =>
  [
    'User-agent: *',
    ...closed.map((place) => `Disallow: ${place}`),
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n')
