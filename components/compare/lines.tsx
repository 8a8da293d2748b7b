import type { LineChange } from '@/lib/core/compare/change'
import { foldedLabels } from '@/lib/core/compare/fold'
import { say } from '@/lib/core/words/say'
import { ChangedLine } from './line'
import { isChanged, isWhole } from './mark'
import type { ComparedProps } from './props'

/** Points, groups, goals: each line of a part under the other. The heading stands above them already. */
export function LinesCompared({ part, all, byOf }: Pick<ComparedProps, 'part' | 'all' | 'byOf'>) {
  const lines = part.lines.filter(({ id }) => id !== 'heading')
  return <Lines {...{ part, lines, byOf }} all={all || isWhole(part)} />
}

type LinesProps = Pick<ComparedProps, 'part' | 'all' | 'byOf'> & { lines: readonly LineChange[] }

/** Some lines of a part. Unless `all`, what is unchanged is folded into a line that says so. */
export function Lines({ part, lines, all, byOf }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <ul>
      {runs(lines, all).map((run) =>
        Array.isArray(run) ? (
          <li key={run[0]} className="b-fold">
            {say('{what} er uendret.', { what: foldedLabels(run) })}
          </li>
        ) : (
          <ChangedLine key={run.id} part={part} line={run} byOf={byOf} />
        ),
      )}
    </ul>
  )
}

/** The lines to show, and between them the labels of those that are unchanged. */
function runs(lines: readonly LineChange[], all: boolean) {
  const shown: (LineChange | string[])[] = []
  for (const line of lines) {
    const last = shown.at(-1)
    if (all || isChanged(line)) shown.push(line)
    else if (Array.isArray(last)) last.push(line.label)
    else shown.push([line.label])
  }
  return shown
}
