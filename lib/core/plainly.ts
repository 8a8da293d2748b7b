import { say } from './words/say'

/** What is said where a schema has no words of its own. */
export function plainly(issue: { code?: string; keys?: unknown }): string {
  return issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)
    ? say('Ukjent felt: {names}.', { names: issue.keys.join(', ') })
    : say('Noe mangler eller har feil form.')
}
