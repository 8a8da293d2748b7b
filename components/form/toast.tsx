'use client'

import { say } from '@/lib/core/words/say'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { useScene } from './store'
import type { Writing } from './writing'

/** The offer to take back what was just done. It stays until the next such act, or until it is put away. */
export function Toast({ writing }: { writing: Writing }) {
  const undo = useScene(writing.store, (scene) => scene.undo)
  return (
    <div role="status">
      {undo && (
        <div className="b-toast">
          {undo.says}
          {undo.back.length > 0 && (
            <Button look="tertiary" small onClick={writing.undo}>
              {say('Angre')}
            </Button>
          )}
          <Button
            look="tertiary"
            small
            data-icon
            aria-label={say('Lukk meldingen')}
            onClick={() => writing.store.show({ undo: null })}
          >
            <Icon name="close" />
          </Button>
        </div>
      )}
    </div>
  )
}
