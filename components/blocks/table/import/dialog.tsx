'use client'

import { nanoid } from 'nanoid'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Radio } from '@/components/ui/field'
import { type Table, tableSchema } from '@/lib/core/blocks/table'
import { replaceWith, updateWith } from '@/lib/core/sheets/lay'
import type { Reading, SheetFile, Told } from '@/lib/core/sheets/sheet'
import { type Choices, suggest } from '@/lib/core/sheets/suggest'
import { say } from '@/lib/core/words/say'
import type { Act } from '../use-act'
import { ChoiceFields } from './choices'
import { Preview } from './preview'
import { readInWorker } from './reading'

type Props = { table: Table; file: File; act: Act; onClose: () => void }

/** A file on its way into a table: how it was read, what it becomes, and nothing written before one says so. */
export default function ImportDialog({ table, file, act, onClose }: Props) {
  const [told, tell] = useState<Told>({})
  const [reading, setReading] = useState<Reading | null>(null)

  useEffect(() => {
    let current = true
    readInWorker(file, told).then((read) => current && setReading(read))
    return () => {
      current = false
    }
  }, [file, told])

  return (
    <Dialog open onClose={onClose} title={say('Sett inn fra {file}', { file: file.name })}>
      {!reading && <p role="status">{say('Leser filen …')}</p>}
      {reading && !reading.ok && <p role="alert">{say(reading.says)}</p>}
      {reading?.ok && <Chosen {...{ table, act, onClose, told, tell }} file={reading.file} />}
    </Dialog>
  )
}

type ChosenProps = Omit<Props, 'file'> & { file: SheetFile; told: Told; tell: (told: Told) => void }

function Chosen({ table, file, act, onClose, told, tell }: ChosenProps) {
  const [name, setName] = useState(file.sheets[0]?.name ?? '')
  const [corrected, correct] = useState<Choices | null>(null)
  const [updates, setUpdates] = useState(false)
  const sheet = file.sheets.find((one) => one.name === name) ?? file.sheets[0]
  const lines = sheet?.lines ?? []
  const choices = corrected ?? suggest(lines, file.text ? undefined : ',')
  const lay = (of: Table, newId: () => string) =>
    updates ? updateWith(of, lines, choices) : replaceWith(of, lines, choices, newId)
  let made = 0
  const laid = lay(table, () => `ny-${String(++made).padStart(6, '0')}`)
  const { error } = tableSchema.safeParse(laid.table)

  function insert() {
    act((now) => lay(now, nanoid).table, say('Tabellen er satt inn fra fil.'))
    onClose()
  }
  /** Another sheet, or the same text read otherwise, is judged afresh. */
  function again(change: () => void) {
    correct(null)
    change()
  }

  return (
    <div className="b-import">
      {table.rows.length > 0 && (
        <fieldset>
          <legend>{say('Tabellen har allerede rader')}</legend>
          <Radio
            name="how"
            label={say('Bytt ut alle rader og kolonner')}
            checked={!updates}
            onChange={() => setUpdates(false)}
          />
          <Radio
            name="how"
            label={say('Oppdater radene og kolonnene som heter det samme')}
            checked={updates}
            onChange={() => setUpdates(true)}
          />
        </fieldset>
      )}
      <ChoiceFields
        {...{ file, lines, choices, told, name }}
        choose={correct}
        chooseSheet={(to) => again(() => setName(to))}
        tell={(to) => again(() => tell(to))}
      />
      <Preview laid={laid} lines={lines} errors={sheet?.errors ?? []} choices={choices} />
      {error && <p role="alert">{error.issues[0]?.message}</p>}
      <p className="b-row">
        <Button onClick={insert} disabled={error !== undefined}>
          {say('Sett inn')}
        </Button>
        <Button look="secondary" onClick={onClose}>
          {say('Avbryt')}
        </Button>
      </p>
    </div>
  )
}
