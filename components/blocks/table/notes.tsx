import type { ViewProps } from '@/components/blocks/props'
import { jsonStatAddress, workbookAddress } from '@/components/report/tables'
import type { Table } from '@/lib/core/blocks/table'
import { notesInOrder } from '@/lib/core/numbering'
import { legend } from '@/lib/core/words/cells'
import { contentWords } from '@/lib/core/words/content'

/** Below a table: what its signs mean, its notes, its source, and its file. */
export function Notes({ block, language, noteNumberOf, fileOf }: ViewProps<Table>) {
  const words = contentWords[language]
  const signs = legend(block, language)
  const notes = notesInOrder(block)
  const file = block.absent ? null : fileOf(block.id)
  return (
    <>
      {signs.length + notes.length > 0 && (
        <dl className="notes small">
          {signs.map(({ sign, says }) => (
            <div key={sign}>
              <dt>{sign}</dt>
              <dd>{says}</dd>
            </div>
          ))}
          {notes.map((note) => (
            <div key={note.id} id={`note-${noteNumberOf(note.id)}`}>
              <dt>{noteNumberOf(note.id)}</dt>
              <dd>{note.text}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="small meta">
        {block.source && `${words.source}: ${block.source.replace(/\.$/, '')}. `}
        <span className="here">
          <a href={`#tabell-${block.id}`} aria-label={`${words.linkHere}: ${block.caption}`}>
            {words.linkHere}
          </a>
          {file && (
            <>
              {' · '}
              <a href={file} aria-label={`${words.csv}: ${block.caption}`}>
                {words.csv}
              </a>
              {' · '}
              <a href={workbookAddress(file)} aria-label={`${words.xlsx}: ${block.caption}`}>
                {words.xlsx}
              </a>
              {' · '}
              <a href={jsonStatAddress(file)} aria-label={`${words.jsonStat}: ${block.caption}`}>
                {words.jsonStat}
              </a>
            </>
          )}
        </span>
      </p>
    </>
  )
}
