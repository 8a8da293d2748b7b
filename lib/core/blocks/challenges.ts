import { z } from 'zod'
import { say } from '../words/say'
import { itemFields, itemLacks, itemWords } from './items'
import type { Kind } from './kind'

const schema = z.strictObject({ kind: z.literal('challenges'), ...itemFields })

export type Challenges = z.infer<typeof schema>

export const challenges: Kind<Challenges> = {
  get name() {
    return say('utfordringer')
  },
  get hint() {
    return say('Det som er vanskelig, og som leseren bør vite om.')
  },
  schema,
  blank: (newId, order) => ({ id: newId(), kind: 'challenges', order, heading: null, items: [] }),
  lacks: (block) => itemLacks(block, say('Utfordringer')),
  words: itemWords,
}
