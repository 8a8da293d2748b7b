import type { Path } from '@/lib/core/blocks/kind'
import { wordingAt } from '@/lib/core/talk/proposable'
import type { Node } from '@/lib/core/tree'
import { say } from '@/lib/core/words/say'
import type { Choice } from '../ui/menu'
import { begin, useTalk } from './talking'

/** What the menu of a place offers: to comment on it, and to propose another wording where it has one. */
export function useTalkChoices(path: Path, worded = true): Choice[] {
  const talk = useTalk()
  if (!talk) return []
  const propose = () => {
    if (wordingAt(talk.content() as unknown as Node, path)) begin(talk, path, true)
  }
  const comment = { name: say('Kommenter'), act: () => begin(talk, path, false) }
  return worded ? [comment, { name: say('Foreslå endring'), act: propose }] : [comment]
}
