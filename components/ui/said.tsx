import { createElement, Fragment, type ReactNode } from 'react'
import { toFill } from '@/lib/core/words/say'
import type { Sentence } from '@/lib/core/words/sentences'

type Elements<S extends string> = S extends `${string}<${infer Tag}>${string}</${string}>${infer Rest}`
  ? { [T in Tag]: (words: ReactNode) => ReactNode } & Elements<Rest>
  : unknown
type Fillings<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? { [N in Name]: ReactNode } & Fillings<Rest>
  : unknown
type Parts = Record<string, ReactNode | ((words: ReactNode) => ReactNode)>

/**
 * A sentence with elements in it: `<Said of="Les <a>loggen</a>." with={{ a: (words) => <Link href="…">{words}</Link> }} />`.
 * Placeholders are plain ones; what counts is said with `say` and handed in.
 */
export function Said<S extends Sentence>({ of, with: parts }: { of: S; with: Elements<S> & Fillings<S> }) {
  const given = Object.entries(parts as Parts).map(([name, part]) => [
    name,
    typeof part === 'function' ? (words: ReactNode[]) => part(together(words)) : part,
  ])
  const said = toFill(of).format<ReactNode>(Object.fromEntries(given))
  return together([said].flat())
}

/** Each in its own place, so that none needs a key. */
const together = (words: readonly ReactNode[]) => createElement(Fragment, null, ...words)
