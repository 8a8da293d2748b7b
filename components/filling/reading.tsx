'use client'

import { tableOf } from '@/lib/core/asking/cells'
import type { OpenedRequest } from '@/lib/core/asking/sight'
import type { Outcome } from '@/lib/core/outcome'
import { momentWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import { LeftBehind } from '../form/left-behind'
import { Act } from '../ui/act'
import { Alert } from '../ui/alert'
import { FillingGrid } from './grid'
import { FillingBar, Request } from './head'

type Props = {
  opened: OpenedRequest
  me: string
  takeBack: () => Promise<Outcome<unknown>>
  onChanged: () => void
}

/** A request in which nothing can be filled in now: what was answered, and why it is closed. */
export function FillingReading({ opened, me, takeBack, onChanged }: Props) {
  const { answered, shut, mayTakeBack, content, wanted } = opened
  const table = tableOf(content.blocks, wanted)
  return (
    <>
      <FillingBar
        opened={opened}
        act={
          mayTakeBack && (
            <Act look="secondary" label={say('Endre tallene')} act={takeBack} onDone={onChanged} />
          )
        }
      />
      <div className="b-wrap b-main">
        <LeftBehind opened={opened} me={me} />
        <Alert tone={answered ? 'success' : 'info'}>
          {answered
            ? say('{name} sa fra {moment} at alt er fylt ut.', {
                name: answered.by,
                moment: momentWords(new Date(answered.at)),
              })
            : shut}
        </Alert>
        <Request opened={opened} />
        {table && <FillingGrid table={table} wanted={wanted} />}
      </div>
    </>
  )
}
