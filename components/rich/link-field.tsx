'use client'

import type { Editor } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { href } from '@/lib/core/rich'
import { say } from '@/lib/core/words/say'
import { Button } from '../ui/button'
import { TextField } from '../ui/field'

/** Where the link goes. Without a selection the address itself becomes the words. */
export function LinkField({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const before = String(editor.getAttributes('link').href ?? '')
  const [address, setAddress] = useState(before)
  const [error, setError] = useState<string>()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.querySelector('input')?.focus(), [])

  const leave = () => {
    editor.commands.focus()
    onDone()
  }
  const link = () => {
    const parsed = href.safeParse(withScheme(address.trim()))
    if (!parsed.success) return setError(parsed.error.issues[0]?.message)
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && !before) {
      const marks = [{ type: 'link', attrs: { href: parsed.data } }]
      chain.insertContent({ type: 'text', text: address.trim(), marks }).run()
    } else chain.setLink({ href: parsed.data }).run()
    onDone()
  }
  const unlink = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    if (event.key === 'Enter') link()
    else leave()
  }

  return (
    <div className="b-link" ref={place}>
      <TextField
        label={say('Adressen lenken går til')}
        inputMode="url"
        value={address}
        error={error}
        onChange={(event) => {
          setAddress(event.target.value)
          setError(undefined)
        }}
        onKeyDown={onKeyDown}
      />
      <Button small onClick={link}>
        {say('Lag lenke')}
      </Button>
      {before && (
        <Button look="tertiary" small onClick={unlink}>
          {say('Fjern lenken')}
        </Button>
      )}
      <Button look="tertiary" small onClick={leave}>
        {say('Avbryt')}
      </Button>
    </div>
  )
}

/** "solvik.no" is what people write. */
function withScheme(address: string): string {
  return /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(address) ? `https://${address}` : address
}
