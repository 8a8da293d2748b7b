export type Thing = { '@type': string } & Record<string, unknown>

/** The data blocks of a page. */
export const blocksIn = (markup: string): string[] =>
  [...markup.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) => json)

/** What a page tells search engines. */
export function thingsIn(markup: string): Thing[] {
  const [json = '{}'] = blocksIn(markup)
  return (JSON.parse(json) as { '@graph'?: Thing[] })['@graph'] ?? []
}
