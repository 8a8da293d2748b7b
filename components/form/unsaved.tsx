'use client'

import { unsent } from '@/lib/core/syncing'
import { wordsOf } from '@/lib/core/wording'
import { say } from '@/lib/core/words/say'
import { Dialog } from '../ui/dialog'
import { type Store, useScene } from './store'
import { TakeAlong } from './take-along'
import { Words } from './written'

type UnsavedProps = { store: Store; open: boolean; onClose: () => void }

/** What could not be saved because the section was closed, to be copied. */
export function Unsaved({ store, open, onClose }: UnsavedProps) {
  const working = useScene(store, (scene) => scene.working)
  const words = open ? unsent(working).flatMap(({ to }) => wordsOf(to)) : []
  return (
    <Dialog open={open} onClose={onClose} title={say('Teksten som ikke ble lagret')}>
      <p>
        {say(
          'Den ligger i denne nettleseren. Kopier den eller last den ned, eller kom tilbake hit når kapittelet er åpent igjen: da kan du legge den inn.',
        )}
      </p>
      <div className="b-kept b-add">
        {words.length > 0 ? <Words>{words.join('\n')}</Words> : say('Bare flyttinger og slettinger.')}
      </div>
      <div className="b-row b-add">
        <TakeAlong text={words.join('\n')} />
      </div>
    </Dialog>
  )
}
