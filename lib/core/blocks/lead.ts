import { z } from 'zod'
import { isEmpty, line, lineSchema, paragraphs } from '../rich'
import { id, order } from '../text'
import { say } from '../words/say'
import { at, type Kind } from './kind'

const schema = z.strictObject({ id, kind: z.literal('lead'), order, text: lineSchema })

export type Lead = z.infer<typeof schema>

export const lead: Kind<Lead> = {
  get name() {
    return say('ingress')
  },
  get hint() {
    return say('To eller tre setninger som sier det viktigste.')
  },
  schema,
  blank: (newId, order) => ({ id: newId(), kind: 'lead', order, text: line('') }),
  lacks: (block) =>
    isEmpty(block.text) ? [{ path: at(block, 'text'), says: say('Ingressen er tom.') }] : [],
  words: (block) => paragraphs(block.text),
}
