import { z } from 'zod'
import { id, order, text } from '../text'
import { say } from '../words/say'
import { at, type Kind, type Lack } from './kind'

/** Which uploaded picture is shown, and its size. The `type` makes it one value: two who choose at once collide. */
const shownSchema = z.strictObject({
  type: z.literal('picture'),
  ref: id,
  width: z.int().min(1).max(100_000),
  height: z.int().min(1).max(100_000),
})
export type Shown = z.infer<typeof shownSchema>

/** A picture with what is said about it. */
const schema = z.strictObject({
  id,
  kind: z.literal('figure'),
  order,
  shown: shownSchema.nullable(),
  /** What matters in it, for those who do not see it. */
  alt: text(2000),
  caption: text(500),
  /** "Foto: Anne Berg" */
  credit: text(300),
})
export type Figure = z.infer<typeof schema>

export const figure: Kind<Figure> = {
  get name() {
    return say('bilde')
  },
  get hint() {
    return say('Et foto eller en illustrasjon, med bildetekst og kreditering.')
  },
  schema,
  blank: (newId, order) => ({
    id: newId(),
    kind: 'figure',
    order,
    shown: null,
    alt: '',
    caption: '',
    credit: '',
  }),
  lacks: (block) => {
    const lacks: Lack[] = []
    if (!block.shown) lacks.push({ path: at(block, 'shown'), says: say('Bildet er ikke lastet opp.') })
    if (block.alt.trim() === '')
      lacks.push({ path: at(block, 'alt'), says: say('Bildet mangler tekst for dem som ikke ser det.') })
    if (block.caption.trim() === '')
      lacks.push({ path: at(block, 'caption'), says: say('Bildet har ingen bildetekst.') })
    if (block.credit.trim() === '')
      lacks.push({ path: at(block, 'credit'), says: say('Det står ikke hvem som har laget bildet.') })
    return lacks
  },
  words: (block) => [block.alt, block.caption, block.credit],
}
