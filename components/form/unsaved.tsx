'use client'

import { unsent } from '@/lib/core/syncing'
import { wordsOf } from '@/lib/core/wording'
import { Dialog } from '../ui/dialog'
import { type Store, useScene } from './store'

type UnsavedProps = { store: Store; open: boolean; onClose: () => void }

/** What could not be saved because the section was closed, to be copied. */
export function Unsaved({ store, open, onClose }: UnsavedProps) {
  const working = useScene(store, (scene) => scene.working)
  const words = open ? unsent(working).flatMap(({ to }) => wordsOf(to)) : []
  return (
    <Dialog open={open} onClose={onClose} title="Teksten som ikke ble lagret">
      <p>
        Den ligger trygt i denne nettleseren. Merk og kopier det du vil ta vare på, eller last siden på nytt
        når kapittelet er åpent igjen.
      </p>
      <div className="b-kept b-add">{words.join('\n') || 'Bare flyttinger og slettinger.'}</div>
    </Dialog>
  )
}
