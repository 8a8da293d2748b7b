import { comparedWords } from '@/lib/core/compare/words'
import { Pieces } from './pieces'

type Props = { name: string; was: string; now: string }

/** A named field with what went and what came; nothing where it was empty and is. */
export function FieldCompared({ name, was, now }: Props) {
  if (was === '' && now === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Pieces pieces={comparedWords(was, now)} />
      </dd>
    </div>
  )
}
