'use client'

import { NodeSelection } from '@tiptap/pm/state'
import { type Editor, useEditorState } from '@tiptap/react'
import { flushSync } from 'react-dom'
import { type Follower, followerSchema } from '@/lib/core/rich'
import { say } from '@/lib/core/words/say'
import type { Linking } from '../linking/context'
import { PickCell } from '../linking/pick-cell'
import { PickReference } from '../linking/pick-reference'
import { TextButton } from '../ui/button'

/** What is being chosen for the text to follow; null: nothing. */
export type Following = Follower['type'] | null

type Props = { editor: Editor; linking: Linking; picking: Following; onDone: () => void }

/** The dialog in which a cell or a chapter is chosen, and set in where the caret was. */
export function Followers({ editor, linking, picking, onDone }: Props) {
  // The dialog is gone and the caret back before the next key comes.
  const leave = () => {
    flushSync(onDone)
    editor.view.focus()
  }
  const insert = (type: Follower['type'], attrs: Follower['attrs']) => {
    leave()
    const { $from } = editor.state.selection
    const before = $from.parent.textBetween(0, $from.parentOffset, undefined, ' ')
    // Chosen straight after a word, it is still a word of its own.
    const space = /[^\s(«–-]$/.test(before) ? [{ type: 'text', text: ' ' }] : []
    editor
      .chain()
      .insertContent([...space, { type, attrs }])
      .scrollIntoView()
      .run()
  }
  if (picking === 'cell') {
    return <PickCell linking={linking} onPick={(attrs) => insert('cell', attrs)} onClose={leave} />
  }
  if (picking === 'reference') {
    return <PickReference linking={linking} onPick={(attrs) => insert('reference', attrs)} onClose={leave} />
  }
  return null
}

/** What the chosen figure or reference follows, and the way to make it ordinary text. */
export function FollowerLine({ editor, linking }: { editor: Editor; linking: Linking }) {
  const chosen = useEditorState({ editor, selector: ({ editor }) => followerAt(editor) })
  if (!chosen) return null
  const { type, attrs } = chosen
  const loosen = () => editor.chain().focus().insertContent({ type: 'text', text: attrs.shown }).run()
  return (
    <p className="b-hint b-follows" role="status">
      {type === 'cell'
        ? cellFollowed(linking.nameOf(attrs))
        : say('Henviser til {words}. Nummeret følger utgaven.', { words: attrs.shown })}{' '}
      <TextButton onClick={loosen}>{say('Gjør om til vanlig tekst')}</TextButton>
    </p>
  )
}

const cellFollowed = (place: string | null) =>
  place === null ? say('Følger en tabell du ikke har tilgang til.') : say('Følger {place}.', { place })

function followerAt({ state: { selection } }: Editor): Follower | null {
  if (!(selection instanceof NodeSelection)) return null
  const { type, attrs } = selection.node
  const found = followerSchema.safeParse({ type: type.name, attrs })
  return found.success ? found.data : null
}
