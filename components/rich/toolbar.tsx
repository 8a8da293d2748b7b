'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useState } from 'react'
import { Button } from '../ui/button'
import { LinkField } from './link-field'

type ToolbarProps = { editor: Editor; full: boolean; label: string; hint?: string }

/** The few looks a text may have. Arrow keys go between the buttons, Tab goes past them. */
export function Toolbar({ editor, full, label, hint }: ToolbarProps) {
  const [linking, setLinking] = useState(false)
  const on = useEditorState({
    editor,
    selector: ({ editor }) => ({
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      link: editor.isActive('link'),
      h3: editor.isActive('heading', { level: 3 }),
      h4: editor.isActive('heading', { level: 4 }),
      bullets: editor.isActive('bulletList'),
      numbers: editor.isActive('orderedList'),
    }),
  })
  const run = () => editor.chain().focus()
  const looks = [
    { name: 'Fet', pressed: on.bold, act: () => run().toggleBold().run() },
    { name: 'Kursiv', pressed: on.italic, act: () => run().toggleItalic().run() },
    { name: 'Lenke', pressed: on.link, act: () => setLinking(true) },
  ]
  const shapes = [
    { name: 'Overskrift', pressed: on.h3, act: () => run().toggleHeading({ level: 3 }).run() },
    { name: 'Underoverskrift', pressed: on.h4, act: () => run().toggleHeading({ level: 4 }).run() },
    { name: 'Punktliste', pressed: on.bullets, act: () => run().toggleBulletList().run() },
    { name: 'Nummerert', pressed: on.numbers, act: () => run().toggleOrderedList().run() },
  ]

  return (
    <>
      <div className="b-tools" role="toolbar" aria-label={`Utseende: ${label}`} onKeyDown={walk}>
        {(full ? [...looks, ...shapes] : looks).map(({ name, pressed, act }, i) => (
          <Button
            key={name}
            look="tertiary"
            small
            aria-pressed={pressed}
            tabIndex={i === 0 ? 0 : -1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={act}
          >
            {name}
          </Button>
        ))}
        {hint && <span className="b-hint">{hint}</span>}
      </div>
      {linking && <LinkField editor={editor} onDone={() => setLinking(false)} />}
    </>
  )
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 }

function walk(event: KeyboardEvent<HTMLElement>) {
  const step = steps[event.key]
  if (!step) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const here = buttons.indexOf(event.target as HTMLButtonElement)
  buttons[(here + step + buttons.length) % buttons.length]?.focus()
  event.preventDefault()
}
