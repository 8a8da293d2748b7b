import { z } from 'zod'
import { isEmpty, paragraphs, rich, richSchema } from '../rich'
import { id, order, text as string } from '../text'
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
  name: 'tekst',
  hint: 'Avsnitt, overskrifter og lister.',
  schema,
  blank: (newId, order) => ({ id: newId(), kind: 'text', order, heading: null, body: rich('') }),
  lacks: (block) => (isEmpty(block.body) ? [{ path: at(block, 'body'), says: 'Teksten er tom.' }] : []),
  words: (block) => [...(block.heading === null ? [] : [block.heading]), ...paragraphs(block.body)],
}
