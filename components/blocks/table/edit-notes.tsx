import { useEffect, useRef } from 'react'
import { fieldId } from '@/components/form/place'
import { TextArea } from '@/components/form/written'
import { Button } from '@/components/ui/button'
import { at as path } from '@/lib/core/blocks/kind'
import type { Note, Table } from '@/lib/core/blocks/table'
import { anchorOf, anchorWords, hang, removeNote, setNoteText, unhang } from '@/lib/core/grid/notes'
import { nameOf, type Spot } from '@/lib/core/grid/spot'
import { notesInOrder } from '@/lib/core/numbering'
import { say } from '@/lib/core/words/say'
import type { Act, Type } from './use-act'

type Props = { block: Table; act: Act; type: Type; numbers: Map<string, number>; at: Spot }

/** The notes of the table: their texts, and the places where they hang. */
export function NotesEdit({ block, act, type, numbers, at }: Props) {
  const known = useRef(new Set(block.notes.map((note) => note.id)))

  useEffect(() => {
    const fresh = block.notes.find((note) => !known.current.has(note.id))
    known.current = new Set(block.notes.map((note) => note.id))
    if (fresh?.text === '') document.getElementById(fieldId(path(block, 'notes', fresh.id, 'text')))?.focus()
  }, [block])

  if (block.notes.length === 0) return null
  return (
    <div className="b-notes">
      <h3>{say('Fotnoter')}</h3>
      <ol>
        {notesInOrder(block).map((note) => (
          <NoteEdit
            key={note.id}
            block={block}
            note={note}
            number={numbers.get(note.id) ?? 0}
            act={act}
            type={type}
            at={at}
          />
        ))}
      </ol>
    </div>
  )
}

type OneProps = { block: Table; note: Note; number: number; act: Act; type: Type; at: Spot }

function NoteEdit({ block, note, number, act, type, at }: OneProps) {
  const places = Object.keys(note.at).map((anchor) => ({ anchor, words: anchorWords(block, anchor) }))
  const here = anchorOf(at)
  return (
    <li>
      <TextArea
        id={fieldId(path(block, 'notes', note.id, 'text'))}
        label={say('Fotnote {number}', { number: String(number) })}
        rows={1}
        maxLength={2000}
        value={note.text}
        onChange={(event) => type((table) => setNoteText(table, note.id, event.target.value))}
      />
      <p className="b-row">
        {places.length === 0 && <span className="b-hint">{say('Står ikke noe sted i tabellen.')}</span>}
        {places.map(({ anchor, words }) => (
          <Button
            key={anchor}
            className="b-place"
            look="tertiary"
            small
            aria-label={say('Ta fotnote {number} bort fra {place}', {
              number: String(number),
              place: words ?? say('et sted som er fjernet'),
            })}
            onClick={() => act((table) => unhang(table, note.id, anchor))}
          >
            {words ?? say('Fjernet sted')} <span aria-hidden="true">×</span>
          </Button>
        ))}
        {here && !note.at[here] && (
          <Button look="tertiary" small onClick={() => act((table) => hang(table, note.id, here))}>
            {say('Fest til {place}', { place: nameOf(block, at) })}
          </Button>
        )}
        <Button
          className="b-push"
          look="tertiary"
          small
          onClick={() =>
            act(
              (table) => removeNote(table, note.id),
              say('Fotnote {number} er fjernet.', { number: String(number) }),
            )
          }
        >
          {say('Fjern fotnoten')}
        </Button>
      </p>
    </li>
  )
}
