import type { ViewProps } from '@/components/blocks/props'
import type { Table } from '@/lib/core/blocks/table'
import { notesAt } from '@/lib/core/numbering'
import { contentWords } from '@/lib/core/words/content'
import { fits } from './fits'
import { Grid } from './grid'
import { NoteMarks } from './marks'
import { Notes } from './notes'

export function TableView(props: ViewProps<Table>) {
  const { block, language, numberOf } = props
  const captionId = `t-${block.id}`
  const caption = (
    <>
      <b>
        {contentWords[language].table} {numberOf(block.id)}
      </b>{' '}
      {block.caption}
      {block.heading === null && <NoteMarks {...props} at="heading" />}
      <NoteMarks {...props} at="caption" />
    </>
  )
  if (block.absent) {
    return (
      <div className="exhibit" id={`tabell-${block.id}`}>
        <p className="cap">{caption}</p>
        <p className="absent">{contentWords[language].absent}.</p>
        <Notes {...props} />
      </div>
    )
  }
  // A table whose roles are written out owns rows alone: a note's link stands before it.
  const before = fits(block) && isNoted(block)
  return (
    <div className="exhibit" id={`tabell-${block.id}`}>
      {before && (
        <p className="cap" id={captionId}>
          {caption}
        </p>
      )}
      {fits(block) ? (
        <Grid
          {...props}
          className={`stack c${block.columns.length}`}
          captionId={captionId}
          caption={before ? null : caption}
        />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
        <section className="scroll" tabIndex={0} aria-labelledby={captionId}>
          <Grid {...props} captionId={captionId} caption={caption} />
        </section>
      )}
      <Notes {...props} />
    </div>
  )
}

/** Whether a note hangs on the caption, or on a heading that is not shown. */
const isNoted = (block: Table) =>
  notesAt(block, 'caption').length > 0 || (block.heading === null && notesAt(block, 'heading').length > 0)
