import { z } from 'zod'
import { itemFields, itemLacks, itemWords } from './items'
import type { Kind } from './kind'

const schema = z.strictObject({ kind: z.literal('challenges'), ...itemFields })

export type Challenges = z.infer<typeof schema>

export const challenges: Kind<Challenges> = {
  name: 'utfordringer',
  hint: 'Det som er vanskelig, og som leseren bør vite om.',
  schema,
  blank: (newId, order) => ({ id: newId(), kind: 'challenges', order, heading: null, items: [] }),
  lacks: (block) => itemLacks(block, 'Utfordringer'),
  words: itemWords,
}
