import type { ViewProps } from '@/components/blocks/props'
import type { Table } from '@/lib/core/blocks/table'
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
  return (
    <div className="exhibit" id={`tabell-${block.id}`}>
      {fits(block) ? (
        <Grid {...props} className={`stack c${block.columns.length}`} caption={caption} />
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
