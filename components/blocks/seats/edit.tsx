'use client'

import type { EditProps } from '@/components/blocks/props'
import { RowsEdit } from '@/components/blocks/rows/edit'
import { fieldId } from '@/components/form/place'
import { TextField } from '@/components/form/written'
import { at } from '@/lib/core/blocks/kind'
import { allSeats, type Group, type Seats } from '@/lib/core/blocks/seats'
import { counted, sentence } from '@/lib/core/words/counts'
import { say } from '@/lib/core/words/say'
import { SeatsPreview } from './edit-preview'

const blank = { name: '', short: '', seats: '', role: '' }

/** The form of an elected body: what it is called, and who sits in it from left to right. */
export function SeatsEdit({ block, year, language, write }: EditProps<Seats>) {
  const own = (field: 'caption' | 'period' | 'source', max: number) => ({
    id: fieldId(at(block, field)),
    value: block[field],
    maxLength: max,
    onChange: (event: { target: { value: string } }) =>
      write([{ path: at(block, field), to: event.target.value }]),
  })
  const of = (group: Group, field: keyof typeof blank, max: number) => {
    const path = at(block, 'groups', group.id, field)
    return {
      id: fieldId(path),
      value: group[field],
      maxLength: max,
      onChange: (event: { target: { value: string } }) => write([{ path, to: event.target.value }]),
    }
  }
  return (
    <div className="b-chart-form">
      <div className="b-fields">
        <TextField
          label={say('Navn')}
          className="b-wide"
          placeholder={say('Kommunestyret')}
          {...own('caption', 500)}
        />
        <TextField label={say('Periode')} placeholder={`${year - 3}–${year + 1}`} {...own('period', 100)} />
        <TextField label={say('Kilde')} {...own('source', 500)} />
      </div>
      <RowsEdit
        rows={block.groups}
        path={at(block, 'groups')}
        name={say('Parti')}
        add={say('+ Nytt parti')}
        blank={blank}
        write={write}
      >
        {(group) => (
          <>
            <TextField label={say('Parti eller gruppe')} className="b-wide" {...of(group, 'name', 200)} />
            <TextField label={say('Forkortelse')} {...of(group, 'short', 20)} />
            <TextField label={say('Plasser')} inputMode="numeric" {...of(group, 'seats', 20)} />
            <TextField
              label={say('Verv (valgfritt)')}
              placeholder={say('Ordfører')}
              {...of(group, 'role', 300)}
            />
          </>
        )}
      </RowsEdit>
      <p className="b-hint" role="status">
        {say('Partiene står fra venstre mot høyre. {seats} i alt.', {
          seats: sentence(counted(allSeats(block), 'én plass', '{n} plasser')),
        })}
      </p>
      <SeatsPreview block={block} year={year} language={language} />
    </div>
  )
}
