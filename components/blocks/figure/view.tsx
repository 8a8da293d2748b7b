import type { ViewProps } from '@/components/blocks/props'
import type { Figure } from '@/lib/core/blocks/figure'
import { contentWords } from '@/lib/core/words/content'

/** As wide as the running text, or as the phone. */
const sizes = '(min-width: 42rem) 40rem, calc(100vw - 2rem)'

/** A picture, fetched when it comes near, with its caption and who made it. */
export function FigureView({ block, language, numberOf, pictureOf }: ViewProps<Figure>) {
  const { shown, alt, caption, credit } = block
  const files = shown ? pictureOf(shown.ref) : []
  const widest = files.at(-1)
  if (!shown || !widest) return null
  return (
    <figure className="picture" id={`bilde-${block.id}`}>
      <img
        src={widest.address}
        srcSet={files.map(({ address, width }) => `${address} ${width}w`).join(', ')}
        sizes={sizes}
        width={shown.width}
        height={shown.height}
        alt={alt}
        loading="lazy"
        decoding="async"
      />
      <figcaption>
        <b>
          {contentWords[language].picture} {numberOf(block.id)}
        </b>{' '}
        {caption}
        {credit && <small>{credit}</small>}
      </figcaption>
    </figure>
  )
}
