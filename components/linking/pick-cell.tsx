'use client'

import { useEffect, useState } from 'react'
import type { Table } from '@/lib/core/blocks/table'
import { tablesOf } from '@/lib/core/following'
import { say } from '@/lib/core/words/say'
import { Dialog } from '../ui/dialog'
import { Select } from '../ui/field'
import { CellChoice, type CellPicked } from './cell-choice'
import type { Linking } from './context'
import { useTargets } from './use-targets'

type Props = { linking: Linking; onPick: (picked: CellPicked) => void; onClose: () => void }

/** A cell for a figure in the text to follow: of a table here, or in another chapter that one may read. */
export function PickCell({ linking, onPick, onClose }: Props) {
  const { found, says } = useTargets(linking)
  const [section, setSection] = useState(linking.section)
  const { tables, trouble } = useTables(linking, section)
  const [chosen, choose] = useState('')
  const table = tables?.find(({ id }) => id === chosen) ?? tables?.[0]
  const others = (found ?? []).filter(
    (one) => one.id !== linking.section && one.exhibits.some(({ kind }) => kind === 'table'),
  )

  return (
    <Dialog open onClose={onClose} title={say('Tall fra tabell')}>
      <p className="b-small b-muted">
        {say(
          'Tallet i teksten følger cellen. Du får beskjed når det endrer seg. Piltastene går mellom tallene.',
        )}
      </p>
      <div className="b-row b-gap">
        <Select
          data-first
          label={say('Kapittel')}
          value={section}
          onChange={(event) => setSection(event.target.value)}
        >
          <option value={linking.section}>{say('Dette kapittelet')}</option>
          {others.map(({ id, number, title }) => (
            <option key={id} value={id}>
              {number} {title}
            </option>
          ))}
        </Select>
        {tables && tables.length > 0 && (
          <Select label={say('Tabell')} value={table?.id} onChange={(event) => choose(event.target.value)}>
            {tables.map(({ id, caption }) => (
              <option key={id} value={id}>
                {caption || say('Uten tittel')}
              </option>
            ))}
          </Select>
        )}
      </div>
      {(says || trouble) && <p role="alert">{says || trouble}</p>}
      {!tables && !trouble && <p role="status">{say('Henter tabellene …')}</p>}
      {tables?.length === 0 && <p role="status">{say('Kapittelet har ingen tabeller.')}</p>}
      {table && <CellChoice section={section} table={table} onPick={onPick} />}
    </Dialog>
  )
}

function useTables(linking: Linking, section: string) {
  const [fetched, setFetched] = useState<{ of: string; tables: readonly Table[] | null; trouble: string }>()
  useEffect(() => {
    if (section === linking.section) return
    let here = true
    linking.source(section).then((outcome) => {
      if (!here) return
      if (outcome.ok) setFetched({ of: section, tables: tablesOf(outcome.value.content), trouble: '' })
      else setFetched({ of: section, tables: null, trouble: outcome.refusal.says })
    })
    return () => {
      here = false
    }
  }, [linking, section])
  if (section === linking.section) return { tables: linking.ownTables(), trouble: '' }
  if (fetched?.of !== section) return { tables: null, trouble: '' }
  return fetched
}
