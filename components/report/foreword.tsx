import { exhibitNumbers, noteNumbers } from '@/lib/core/numbering'
import type { PublicReport } from './model'
import { PartView } from './part'
import { partsOf } from './parts'
import { tableAddress } from './tables'

/** What the front page says beside its lead, which stands on the cover. */
export function Foreword({ report }: { report: PublicReport }) {
  const { front, year, base, preview } = report
  if (!front) return null
  const parts = partsOf(front, year)
  if (parts.length === 0) return null
  const numbers = exhibitNumbers([front])
  const notes = noteNumbers(front.blocks)
  const numberOf = (id: string) => numbers.get(id) ?? ''
  return (
    <div className="wrap band foreword">
      {parts.map((part) => (
        <PartView
          key={part.id}
          part={part}
          siblings={front.blocks}
          year={year}
          language={front.language}
          numberOf={numberOf}
          noteNumberOf={(id) => notes.get(id) ?? 0}
          pastOf={(id) => report.past.get(id) ?? null}
          pictureOf={(ref) => report.pictures.get(ref) ?? []}
          fileOf={(id) =>
            preview ? null : `${base}/${tableAddress({ path: '', blocks: front.blocks }, id, numberOf(id))}`
          }
        />
      ))}
    </div>
  )
}
