import { toFill } from '@/lib/core/words/say'
import type { Sentence } from '@/lib/core/words/sentences'

type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never

/** What is filled in, by its name. */
export type Parts<S extends string, T> = Record<Names<S>, string | T>

/** A sentence with more than words in it, such as links and page numbers, each where its language has it. */
export function saidWith<S extends Sentence, P extends Parts<S, object>>(
  sentence: S,
  parts: P,
): (string | Exclude<P[keyof P], string>)[] {
  const said = toFill(sentence).format(parts as Record<string, never>)
  return [said].flat() as (string | Exclude<P[keyof P], string>)[]
}
