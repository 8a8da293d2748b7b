'use client'

import { nanoid } from 'nanoid'
import { useEffect, useState } from 'react'
import { type Askable, askForm, type FigureRequest, formOf } from '@/lib/core/asking'
import type { Table } from '@/lib/core/blocks/table'
import { inOrder } from '@/lib/core/order'
import { refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { Alert } from '../ui/alert'
import { Dialog } from '../ui/dialog'
import { Form, Submit, TextArea, TextField } from '../ui/form'
import { ColumnChoice } from './column-choice'
import type { Asking } from './context'
import { Whom } from './whom'

type Props = { table: Table; request: FigureRequest | null; asking: Asking; onClose: () => void }

/** Which figures, of whom, until when. */
export function AskDialog({ table, request, asking, onClose }: Props) {
  const { units, says } = useAskable(asking)
  const [id] = useState(() => request?.id ?? nanoid())
  const columns = inOrder(table.columns).filter(({ formula }) => !formula)
  return (
    <Dialog open onClose={onClose} title={request ? say('Endre bestillingen') : say('Bestill tall')}>
      {says && (
        <Alert tone="danger" role="alert">
          {says}
        </Alert>
      )}
      {!units && !says && <p role="status">{say('Henter enhetene …')}</p>}
      {units && (
        <Form
          schema={askForm}
          start={formOf(request)}
          action={async (question) => {
            if (!(await asking.settle())) return unsaved()
            const asked = { request: id, ...question }
            return request ? asking.ways.change(asked) : asking.ways.ask({ table: table.id, ...asked })
          }}
          onDone={() => {
            asking.refresh()
            onClose()
          }}
        >
          <p>
            {say(
              'De du spør, fyller inn tallene på sin egen side. De ser tabellen og hva kapittelet heter, ikke resten av teksten.',
            )}
          </p>
          <ColumnChoice columns={columns} />
          <Whom units={units} />
          <TextField name="due" type="date" label={say('Frist')} />
          <TextArea name="note" label={say('Beskjed (valgfri)')} maxLength={1000} rows={2} />
          <Submit>{request ? say('Lagre') : say('Send bestillingen')}</Submit>
        </Form>
      )}
    </Dialog>
  )
}

const unsaved = () =>
  refused('unavailable', say('Kapittelet er ikke lagret ennå. Prøv igjen når det er lagret.'))

function useAskable({ ways }: Asking): { units: Askable[] | null; says: string } {
  const [units, show] = useState<Askable[] | null>(null)
  const [says, setSays] = useState('')
  useEffect(() => {
    let here = true
    ways.askable().then((outcome) => {
      if (!here) return
      if (outcome.ok) show(outcome.value)
      else setSays(outcome.refusal.says)
    })
    return () => {
      here = false
    }
  }, [ways])
  return { units, says }
}
