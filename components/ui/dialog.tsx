'use client'

import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { say } from '@/lib/core/words/say'
import { Button } from './button'
import { Icon } from './icon'

type DialogProps = { open: boolean; onClose: () => void; title: string; children: ReactNode }

/** The browser's own modal dialog: it keeps focus inside, closes on Esc and gives focus back. */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useLayoutEffect(() => {
    const dialog = ref.current
    if (open && !dialog?.open) {
      dialog?.showModal()
      // What the dialog is for comes before the way out of it.
      dialog?.querySelector<HTMLElement>('[data-first]')?.focus()
    }
    if (!open && dialog?.open) dialog.close()
  }, [open])
  return (
    <dialog ref={ref} className="ds-dialog b-dialog" aria-labelledby={titleId} onClose={onClose}>
      <header className="b-row">
        <h2 id={titleId}>{title}</h2>
        <Button look="tertiary" small data-icon className="b-push" aria-label={say('Lukk')} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </header>
      {open && children}
    </dialog>
  )
}
