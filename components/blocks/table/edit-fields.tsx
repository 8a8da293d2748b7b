import { nanoid } from 'nanoid'
import { fieldId } from '@/components/form/place'
import { TextField } from '@/components/form/written'
import { Button } from '@/components/ui/button'
import { at } from '@/lib/core/blocks/kind'
import type { Table } from '@/lib/core/blocks/table'
import { addNote } from '@/lib/core/grid/notes'
import { say } from '@/lib/core/words/say'
import type { Act, Type } from './use-act'

type Props = { block: Table; act: Act; type: Type; marks: Map<string, string> }

/** The title of the table, which may bear notes. */
export function CaptionField({ block, act, type, marks }: Props) {
  return (
    <div className="b-caption">
      <TextField
        id={fieldId(at(block, 'caption'))}
        label={<Marked label={say('Tittel')} marks={marks.get('caption')} />}
        value={block.caption}
        maxLength={500}
        onChange={(event) => type((table) => ({ ...table, caption: event.target.value }))}
      />
      <NewNote act={act} anchor="caption" on={say('tittelen')} />
    </div>
  )
}

/** What else stands around the grid. */
export function OtherFields({ block, act, type, marks }: Props) {
  return (
    <div className="b-fields">
      <TextField
        className="b-wide"
        id={fieldId(at(block, 'source'))}
        label={say('Kilde')}
        hint={say('Hvor tallene kommer fra.')}
        value={block.source}
        maxLength={500}
        onChange={(event) => type((table) => ({ ...table, source: event.target.value }))}
      />
      <TextField
        id={fieldId(at(block, 'stub'))}
        label={say('Overskrift for radene')}
        hint={say('Står øverst til venstre i tabellen.')}
        value={block.stub}
        maxLength={300}
        onChange={(event) => type((table) => ({ ...table, stub: event.target.value }))}
      />
      <div className="b-caption">
        <TextField
          id={fieldId(at(block, 'heading'))}
          label={<Marked label={say('Egen overskrift')} marks={marks.get('heading')} />}
          hint={say('Valgfri. Står over tabellen.')}
          value={block.heading ?? ''}
          maxLength={300}
          onChange={(event) => type((table) => ({ ...table, heading: event.target.value || null }))}
        />
        {block.heading !== null && <NewNote act={act} anchor="heading" on={say('overskriften')} />}
      </div>
    </div>
  )
}

function Marked({ label, marks }: { label: string; marks: string | undefined }) {
  if (!marks) return label
  return (
    <>
      {label}
      <sup>
        <span className="ds-sr-only"> {say('fotnote')} </span>
        {marks}
      </sup>
    </>
  )
}

function NewNote({ act, anchor, on }: { act: Act; anchor: string; on: string }) {
  return (
    <Button
      look="tertiary"
      small
      aria-label={say('Ny fotnote til {place}', { place: on })}
      onClick={() => act((table) => addNote(table, anchor, nanoid()))}
    >
      {say('+ Fotnote')}
    </Button>
  )
}
