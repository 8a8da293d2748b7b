import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Tag, type TagColor } from '@/components/ui/tag'
import type { Line, LineState } from '@/lib/core/registry/line'
import { say, words } from '@/lib/core/words/say'

const tags = words<Record<LineState, string>>({
  new: 'Ny',
  changed: 'Endres',
  same: 'Uendret',
  error: 'Feil',
})
const colors: Record<LineState, TagColor> = {
  new: 'success',
  changed: 'info',
  same: 'neutral',
  error: 'danger',
}

/** So many are drawn at a time: a list may have thousands. */
const portion = 200

type Props = { title: string; lines: readonly Line[]; folded?: boolean; children?: ReactNode }

/** Rows of one sort, each with its line in the file and what becomes of it; nothing where there are none. */
export function Lines({ title, lines, folded = false, children }: Props) {
  const [most, setMost] = useState(portion)
  if (lines.length === 0) return null
  const heading = `${title} (${lines.length})`
  const list = (
    <>
      {children && <p className="b-small">{children}</p>}
      <ol className="b-list b-registry-lines">
        {lines.slice(0, most).map((line) => (
          <Row key={line.line} {...line} />
        ))}
      </ol>
      {lines.length > most && (
        <Button look="secondary" small onClick={() => setMost(most + portion)}>
          {say('Vis flere')}
        </Button>
      )}
    </>
  )
  if (folded)
    return (
      <details className="b-more b-registry-sort">
        <summary>{heading}</summary>
        {list}
      </details>
    )
  return (
    <section className="b-registry-sort" aria-label={title}>
      <h2>{heading}</h2>
      {list}
    </section>
  )
}

function Row({ line, name, state, says, problems }: Line) {
  return (
    <li>
      <span className="b-meta">{say('Linje {line}', { line: String(line) })}</span>
      <b>{name}</b>
      <div className="b-small">
        {says.map((one) => (
          <span key={one} className="b-blk">
            {one}
          </span>
        ))}
        {problems.map((one) => (
          <span key={`${one.column} ${one.says}`} className="b-blk">
            <b>{one.column}:</b> {one.says}
          </span>
        ))}
      </div>
      <Tag color={colors[state]}>{tags[state]}</Tag>
    </li>
  )
}
