import { isHeading } from '@/lib/core/board'
import { paged, shows, withChapters } from '@/lib/core/board/narrowing'
import { sorted } from '@/lib/core/board/sorting'
import { type View, wholeBoard } from '@/lib/core/board/view'
import { say } from '@/lib/core/words/say'
import type { HeldRow } from '@/lib/reports/board'
import type { Choices } from '@/lib/reports/choices'
import { BoardTable } from './board-table'
import { BulkBar } from './bulk-bar'
import { Filters } from './filters'
import { Pager } from './pager'
import { PickingFrom } from './picking'
import { shownWords } from './words'

type Props = {
  rows: readonly HeldRow[]
  /** Those among them that are written and signed. */
  written: readonly HeldRow[]
  title: string
  today: string
  view: View
  /** For whoever may do something with several at once; null: nobody may. */
  choices: Choices | null
}

/** The sections of the report as the address asks for them: narrowed, sorted, a page at a time. */
export function Chapters({ rows, written, title, today, view, choices }: Props) {
  const shown = sorted(
    written.filter((row) => shows(view, row, today)),
    view.sort,
  )
  const page = paged(shown, view.page)
  const { by, down } = view.sort
  const asWritten = by === wholeBoard.sort.by && !down
  const drawn = asWritten ? withChapters(rows, page.rows, isChapter) : page.rows
  return (
    <section aria-labelledby="kap">
      <div className="b-h">
        <h2 id="kap">{say('Kapitler')}</h2>
        <span className="b-meta">{shownWords(page, written.length, view)}</span>
      </div>
      <Filters rows={written} view={view} today={today} />
      <PickingFrom ids={page.rows.map(({ id }) => id)} fitting={shown.map(({ id }) => id)}>
        {choices && page.rows.length > 0 && <BulkBar choices={choices} />}
        <BoardTable {...{ rows: drawn, title, today, view, picking: choices !== null }} />
      </PickingFrom>
      <Pager page={page} view={view} />
    </section>
  )
}

const isChapter = (row: HeldRow) => isHeading(row) || !row.readable
