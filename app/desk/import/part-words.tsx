import { type Part, textOf } from '@/lib/core/importing/part'
import { brief } from '@/lib/core/words/lists'
import { say } from '@/lib/core/words/say'
import { PartTable } from './part-table'

export type ShownPicture = { address: string; width: number; height: number }

type PartWordsProps = { part: Part; place: string; picture?: ShownPicture }

/** What stands in a part: its words, its table or its picture. */
export function PartWords({ part, place, picture }: PartWordsProps) {
  if (part.kind === 'table' && part.cells) return <PartTable cells={part.cells} name={place} />
  const words = brief(textOf(part), 200)
  return (
    <>
      {part.picture && picture && (
        <img
          className="mb-2 h-auto max-h-48 w-auto max-w-full"
          src={picture.address}
          width={picture.width}
          height={picture.height}
          alt={part.picture.alt}
        />
      )}
      {words !== '' && (
        <p className={part.kind === 'title' ? `font-semibold ${sizes[part.level]}` : 'max-w-[60ch]'}>
          {words}
        </p>
      )}
      {part.picture?.credit && <p className="b-small">{part.picture.credit}</p>}
      {part.picture?.alt && <p className="b-small">{say('Leses opp: {alt}', { alt: part.picture.alt })}</p>}
    </>
  )
}

const sizes: Record<number, string> = { 1: 'text-2xl', 2: 'text-xl', 3: 'text-lg' }
