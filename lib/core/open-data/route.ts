import { storable } from '../text'
import { type DocumentName, documents, type OperationName, operations } from './operations'

export type Params = Partial<Record<'report' | 'edition' | 'section' | 'table', string>>
export type Route =
  | { kind: 'operation'; name: OperationName; params: Params }
  | { kind: 'document'; name: DocumentName }

const patterns = Object.entries(operations).map(([name, { path }]) => ({
  name: name as OperationName,
  pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}))

/** What an address below the API asks for; null: nothing is there. */
export function routeOf(path: string): Route | null {
  const document = Object.entries(documents).find(([, one]) => one.path === path)
  if (document) return { kind: 'document', name: document[0] as DocumentName }
  for (const { name, pattern } of patterns) {
    const found = pattern.exec(path)
    if (found) return withParams(name, found.groups ?? {})
  }
  return null
}

/** Whether what is there has words of its own, in the language that is asked for. */
export function speaks(route: Route | null): boolean {
  const asked = route?.kind === 'document' ? documents[route.name] : route && operations[route.name]
  return asked !== null && 'speaks' in asked
}

/** Null: its escapes are not text that can be looked for. */
function withParams(name: OperationName, groups: Record<string, string>): Route | null {
  try {
    const params = Object.entries(groups).map(([key, value]) => [key, decodeURIComponent(value)])
    if (params.some(([, value = '']) => !storable(value))) return null
    return { kind: 'operation', name, params: Object.fromEntries(params) }
  } catch {
    return null
  }
}
