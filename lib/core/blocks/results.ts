import { z } from 'zod'
import { say } from '../words/say'
import { itemFields, itemLacks, itemWords } from './items'
import type { Kind } from './kind'

const schema = z.strictObject({ kind: z.literal('results'), ...itemFields })

export type Results = z.infer<typeof schema>

export const results: Kind<Results> = {
  get name() {
    return say('resultater')
  },
  get hint() {
    return say('Det viktigste dere fikk til i året, ett punkt for hvert.')
  },
  schema,
  blank: (newId, order) => ({ id: newId(), kind: 'results', order, heading: null, items: [] }),
  lacks: (block) => itemLacks(block, say('Resultater')),
  words: itemWords,
}
