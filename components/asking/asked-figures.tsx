'use client'

import { use, useState } from 'react'
import type { FigureRequest } from '@/lib/core/asking'
import type { Table } from '@/lib/core/blocks/table'
import { askedWords } from '@/lib/core/words/asking'
import { say } from '@/lib/core/words/say'
import { Act } from '../ui/act'
import { Button, TextButton } from '../ui/button'
import { Icon } from '../ui/icon'
import { AskDialog } from './ask-dialog'
import { AskingContext } from './context'

/** What is asked for in a table, of whom and until when, and the way to ask for more. Only where one can ask. */
export function AskedFigures({ table }: { table: Table }) {
  const asking = use(AskingContext)
  const [about, open] = useState<FigureRequest | 'new' | null>(null)
  if (!asking) return null
  const mine = asking.requests.filter((request) => request.table === table.id)
  return (
    <div className="b-asked-for">
      {mine.length > 0 && (
        <ul className="b-small">
          {mine.map((request) => (
            <li key={request.id} data-late={request.late || undefined}>
              <Icon name={request.answered ? 'tick' : request.late ? 'warning' : 'submitted'} />
              <span>{askedWords(request, [table])}</span>
              <TextButton
                aria-label={say('Endre bestillingen fra {unit}', { unit: request.department.name })}
                onClick={() => open(request)}
              >
                {say('Endre')}
              </TextButton>
              <Act
                look="tertiary"
                small
                label={say('Trekk bestillingen')}
                confirm={say('{unit} får ikke se tabellen lenger. Tallene som er fylt inn, blir stående.', {
                  unit: request.department.name,
                })}
                act={() => asking.ways.withdraw(request.id)}
                onDone={asking.refresh}
              />
            </li>
          ))}
        </ul>
      )}
      <Button look="tertiary" small onClick={() => open('new')}>
        {say('Bestill tall')}
      </Button>
      {about && (
        <AskDialog
          table={table}
          request={about === 'new' ? null : about}
          asking={asking}
          onClose={() => open(null)}
        />
      )}
    </div>
  )
}
