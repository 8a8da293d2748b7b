import { z } from 'zod'
import { isEmpty, paragraphs, rich, richSchema } from '../rich'
import { id, order, text as string } from '../text'
import { say } from '../words/say'
import { at, type Kind } from './kind'

const schema = z.strictObject({
  id,
  kind: z.literal('text'),
  order,
  heading: string(300).nullable(),
  body: richSchema,
})

export type Text = z.infer<typeof schema>

export const text: Kind<Text> = {
  get name() {
    return say('tekst')
  },
  get hint() {
    return say('Avsnitt, overskrifter og lister.')
  },
  schema,
  blank: (newId, order) => ({ id: newId(), kind: 'text', order, heading: null, body: rich('') }),
  lacks: (block) => (isEmpty(block.body) ? [{ path: at(block, 'body'), says: say('Teksten er tom.') }] : []),
  words: (block) => [...(block.heading === null ? [] : [block.heading]), ...paragraphs(block.body)],
}
