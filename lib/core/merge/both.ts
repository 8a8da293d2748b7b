import type { Path } from '../blocks/kind'
import { lineSchema, type Rich, richSchema } from '../rich'
import type { Json } from '../tree'
import { type Piece, pieces, textOf } from './pieces'
import { holdsWords } from './places'

/** Two texts, one after the other: in the same line where the place has only one. Undefined: they are no texts. */
export function bothTexts(path: Path, first?: Json, second?: Json): Json | undefined {
  if (typeof first === 'string' && typeof second === 'string')
    return holdsWords(path) ? `${first} ${second}` : undefined
  const [one, other] = [richSchema.safeParse(first), richSchema.safeParse(second)]
  if (!one.success || !other.success) return undefined
  const inLine = [first, second].every((doc) => lineSchema.safeParse(doc).success)
  return (inLine ? inOneLine(one.data, other.data) : after(one.data, other.data)) as unknown as Json
}

const after = (one: Rich, other: Rich): Rich => ({
  type: 'doc',
  content: [...one.content, ...other.content],
})

const space: Piece = { type: 'text', text: ' ' }

const inOneLine = (one: Rich, other: Rich): Rich =>
  textOf([...pieces(one), space, ...pieces(other).filter((piece) => !('opens' in piece))])
