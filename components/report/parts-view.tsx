import { noteNumbers } from '@/lib/core/numbering'
import type { PublicNode, PublicReport } from './model'
import { PartView } from './part'
import type { Part } from './parts'
import { tableAddress } from './tables'

type Props = {
  report: PublicReport
  section: PublicNode
  parts: readonly Part[]
  /** "4.2", by the id of a table, a figure or a picture. */
  numberOf: (id: string) => string
  /** Of the headings of parts: 2 on a page of its own. */
  level?: 2 | 3
}

/** All that stands in a section below its head. In a preview nothing of it has an address of its own. */
export function Parts({ report, section, parts, numberOf, level = 2 }: Props) {
  const notes = noteNumbers(section.blocks)
  const { path, blocks } = section
  const own = report.preview || path === null ? null : { path, blocks }
  return parts.map((part) => (
    <PartView
      key={part.id}
      part={part}
      siblings={blocks}
      year={report.year}
      language={section.language}
      level={level}
      numberOf={numberOf}
      noteNumberOf={(id) => notes.get(id) ?? 0}
      pastOf={(id) => report.past.get(id) ?? null}
      onward={own ? `${report.base}/${own.path}/videre` : undefined}
      pictureOf={(ref) => report.pictures.get(ref) ?? []}
      fileOf={(id) => own && `${report.base}/${tableAddress(own, id, numberOf(id))}`}
    />
  ))
}
