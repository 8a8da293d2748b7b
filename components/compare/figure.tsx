import type { Figure } from '@/lib/core/blocks/figure'
import type { Language } from '@/lib/core/section'
import { same } from '@/lib/core/tree'
import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import { Both } from './both'
import { LinesCompared } from './lines'
import type { ComparedProps } from './props'

/** The picture as it was and as it is, where it is another; then what is said about it. */
export function FigureCompared({ before, after, pictureAt, ...rest }: ComparedProps<Figure>) {
  const picture = (block: Figure | null) =>
    block && <Picture block={block} lang={rest.part.language} pictureAt={pictureAt} />
  const kept = before && after && same(before.shown, after.shown)
  return (
    <>
      <Both was={!kept && picture(before)} now={picture(after)} />
      <LinesCompared {...rest} />
    </>
  )
}

type PictureProps = { block: Figure; lang: Language } & Pick<ComparedProps, 'pictureAt'>

function Picture({ block: { shown, alt }, lang, pictureAt }: PictureProps) {
  if (!shown) return <p className="b-meta">{say('Ikke noe bilde')}</p>
  const { ref, width, height } = shown
  return (
    <img src={pictureAt(ref)} width={width} height={height} alt={alt} lang={foreign(lang)} loading="lazy" />
  )
}
