import type { Comparison } from '@/lib/core/compare'
import type { ByOf } from './by'
import { ChangedPart } from './part'
import type { PictureAt } from './props'

type Props = { comparison: Comparison; all: boolean; byOf: ByOf; pictureAt: PictureAt }

/** The parts of a section as readers see them, in reading order, with what changed in each. */
export function ChangedParts({ comparison, ...props }: Props) {
  const { parts } = comparison
  return (
    <div className="b-read">
      {parts
        .filter(({ id, fate }) => props.all || id !== 'title' || fate !== 'same')
        .map((part) => (
          <ChangedPart
            key={`${part.id} ${part.name} ${part.fate}`}
            {...props}
            part={part}
            comparison={comparison}
          />
        ))}
    </div>
  )
}
