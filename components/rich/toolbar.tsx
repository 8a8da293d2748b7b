'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { type KeyboardEvent, use, useState } from 'react'
import { say } from '@/lib/core/words/say'
import { LinkingContext } from '../linking/context'
import { CommentOn } from '../talk/comment-on'
import { Button } from '../ui/button'
import { FollowerLine, Followers, type Following } from './followers'
import { LinkField } from './link-field'

type ToolbarProps = { editor: Editor; full: boolean; id: string; label: string; hint?: string }

type Tool = { name: string; pressed?: boolean; act: () => void }

/** The few looks a text may have. Arrow keys go between the buttons, Tab goes past them. */
export function Toolbar({ editor, full, id, label, hint }: ToolbarProps) {
  const [linking, setLinking] = useState(false)
  const follows = use(LinkingContext)
  const [picking, pick] = useState<Following>(null)
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
  const looks: Tool[] = [
    { name: say('Fet'), pressed: on.bold, act: () => run().toggleBold().run() },
    { name: say('Kursiv'), pressed: on.italic, act: () => run().toggleItalic().run() },
    { name: say('Lenke'), pressed: on.link, act: () => setLinking(true) },
    ...(follows
      ? [
          { name: say('Tall fra tabell'), act: () => pick('cell') },
          { name: say('Henvisning'), act: () => pick('reference') },
        ]
      : []),
  ]
  const shapes: Tool[] = [
    { name: say('Overskrift'), pressed: on.h3, act: () => run().toggleHeading({ level: 3 }).run() },
    { name: say('Underoverskrift'), pressed: on.h4, act: () => run().toggleHeading({ level: 4 }).run() },
    { name: say('Punktliste'), pressed: on.bullets, act: () => run().toggleBulletList().run() },
    { name: say('Nummerert'), pressed: on.numbers, act: () => run().toggleOrderedList().run() },
  ]

  return (
    <>
      <div
        className="b-tools"
        role="toolbar"
        aria-label={say('Utseende: {field}', { field: label })}
        onKeyDown={walk}
      >
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
        <CommentOn editor={editor} id={id} />
        {hint && <span className="b-hint">{hint}</span>}
      </div>
      {follows && <FollowerLine editor={editor} linking={follows} />}
      {follows && <Followers editor={editor} linking={follows} picking={picking} onDone={() => pick(null)} />}
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
