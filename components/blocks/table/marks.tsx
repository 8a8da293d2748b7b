import type { ViewProps } from '@/components/blocks/props'
import type { Table } from '@/lib/core/blocks/table'
import { notesAt } from '@/lib/core/numbering'
import { contentWords } from '@/lib/core/words/content'

type Props = Pick<ViewProps<Table>, 'block' | 'language' | 'noteNumberOf'> & { at: string }

/** The raised numbers of the notes hung on one place; each leads to its note below the table. */
export function NoteMarks({ block, language, noteNumberOf, at }: Props) {
  const numbers = notesAt(block, at).map((note) => noteNumberOf(note.id))
  if (numbers.length === 0) return null
  return (
    <sup>
      {numbers.map((number) => (
        <a key={number} href={`#note-${number}`} aria-label={`${contentWords[language].note} ${number}`}>
          {number}
        </a>
      ))}
    </sup>
  )
}
