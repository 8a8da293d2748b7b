import { comparedWords } from '@/lib/core/compare/words'
import type { Language } from '@/lib/core/section'
import { Pieces } from './pieces'

type Props = {
  name: string
  was: string
  now: string
  /** In which it is written, where it is words. */
  lang?: Language
}

/** A named field with what went and what came; nothing where it was empty and is. */
export function FieldCompared({ name, was, now, lang }: Props) {
  if (was === '' && now === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Pieces pieces={comparedWords(was, now)} lang={lang} />
      </dd>
    </div>
  )
}
