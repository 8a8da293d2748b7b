import { memo } from 'react'
import { Tag } from '@/components/ui/tag'
import { choicesFor, kindNames, levelNames } from '@/lib/core/importing/kinds'
import type { Correction, Part, PartKind } from '@/lib/core/importing/part'
import { say } from '@/lib/core/words/say'
import { PartWords, type ShownPicture } from './part-words'

type PartRowProps = {
  index: number
  part: Part
  /** What its source is counted in. */
  unit: string
  picture?: ShownPicture
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
      <div className={kind === 'item' ? 'min-w-0 pl-6' : 'min-w-0'}>
        <PartWords part={part} place={place} picture={picture} />
        {finding && (
          <p className="mt-1">
            <Tag color="warning">{say('Se på')}</Tag> {finding}
          </p>
        )}
      </div>
      <div className="grid content-start gap-2">
        <KindChoice
          part={part}
          place={place}
          onChoose={(one) => onCorrect({ part: index, kind: one, level })}
        />
        {isTitle && (
          <select
            className="ds-input"
            aria-label={say('{place}: nivå', { place })}
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

type KindChoiceProps = { part: Part; place: string; onChoose: (kind: PartKind) => void }

/** What a part is, and what else it may be; a picture is nothing else. */
function KindChoice({ part, place, onChoose }: KindChoiceProps) {
  const choices = choicesFor(part)
  if (choices.length === 1) return <span>{kindNames[part.kind]}</span>
  return (
    <select
      className="ds-input"
      aria-label={say('{place}: hva dette er', { place })}
      value={part.kind}
      onChange={(event) => onChoose(event.target.value as PartKind)}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {kindNames[choice]}
        </option>
      ))}
    </select>
  )
}
