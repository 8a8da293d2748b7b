import { memo } from 'react'
import { Tag } from '@/components/ui/tag'
import { choicesFor, kindNames, levelNames } from '@/lib/core/importing/kinds'
import { type Correction, type Part, type PartKind, textOf } from '@/lib/core/importing/part'
import { brief } from '@/lib/core/words/lists'

type PartRowProps = {
  index: number
  part: Part
  /** What its source is counted in. */
  unit: string
  picture?: { address: string; width: number; height: number }
  onCorrect: (correction: Correction) => void
}

/** Rows are many; one is drawn again only when its own part is corrected. */
const same = (a: PartRowProps, b: PartRowProps) =>
  a.part.kind === b.part.kind && a.part.level === b.part.level && a.part.from === b.part.from

/** One part: where it stands in the source, its words, and what it was taken for. */
export const PartRow = memo(function PartRow({ index, part, unit, picture, onCorrect }: PartRowProps) {
  const { kind, level, finding, from } = part
  const isTitle = kind === 'title'
  const place = `${unit} ${from}`
  return (
    <li className="grid gap-x-8 gap-y-2 border-(--ds-color-neutral-border-subtle) border-t py-3 md:grid-cols-[4.5rem_1fr_16rem]">
      <span className="b-small">{place}</span>
      <div className={kind === 'item' ? 'pl-6' : undefined}>
        {picture && (
          <img
            className="mb-2 h-auto max-h-48 w-auto max-w-full"
            src={picture.address}
            width={picture.width}
            height={picture.height}
            alt={part.picture?.alt ?? ''}
          />
        )}
        <p className={isTitle ? `font-semibold ${sizes[level]}` : 'max-w-[60ch]'}>
          {brief(textOf(part), 200)}
        </p>
        {finding && (
          <p className="mt-1">
            <Tag color="warning">Se på</Tag> {finding}
          </p>
        )}
      </div>
      <div className="grid content-start gap-2">
        <select
          className="ds-input"
          aria-label={`${place}: hva dette er`}
          value={kind}
          onChange={(event) => onCorrect({ part: index, kind: event.target.value as PartKind, level })}
        >
          {choicesFor(part).map((choice) => (
            <option key={choice} value={choice}>
              {kindNames[choice]}
            </option>
          ))}
        </select>
        {isTitle && (
          <select
            className="ds-input"
            aria-label={`${place}: nivå`}
            value={level}
            onChange={(event) => onCorrect({ part: index, kind, level: Number(event.target.value) })}
          >
            {Object.entries(levelNames).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
    </li>
  )
}, same)

const sizes: Record<number, string> = { 1: 'text-2xl', 2: 'text-xl', 3: 'text-lg' }
