import type { LineChange, PartChange } from '@/lib/core/compare/change'
import type { ByOf } from './by'
import { attributesOf, isWhole, markOf } from './mark'
import { Pieces } from './pieces'

type LineProps = { part: PartChange; line: LineChange; byOf: ByOf }

/** One line of a part: what became of it and by whom, and its words. */
export function ChangedLine({ part, line, byOf }: LineProps) {
  const words = isWhole(part) ? line.label : markOf(line.label, line, byOf(part.id, line))
  return (
    <li {...attributesOf(part, line, byOf)}>
      <span className="b-mark">{words}</span>
      {Array.from(line.paragraphs.entries(), ([place, { pieces }]) => (
        <Pieces key={place} pieces={pieces} lang={part.language} />
      ))}
      <Said line={line} />
    </li>
  )
}

/** What changed about a line besides its words. */
export function Said({ line }: { line: LineChange }) {
  return line.said.length > 0 && <span className="b-meta b-blk">{line.said.join(' ')}</span>
}
