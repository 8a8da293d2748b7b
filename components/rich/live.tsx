'use client'

import type { EditorView } from '@tiptap/pm/view'
import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { asNode } from '@/lib/core/merge'
import { isEmpty, type Line, type Rich } from '@/lib/core/rich'
import { same } from '@/lib/core/tree'
import { positionAfter } from './caret'
import { takeIn } from './difference'
import { type FieldProps, type MarkedField, Shell, type Start } from './field'
import { stored, storedLine } from './json'
import { lineKey } from './keys'
import { paste } from './paste'
import { useRoom } from './room'
import { lineExtensions, richExtensions } from './schema'
import { Toolbar } from './toolbar'
import { wordLists } from './word-lists'

/** The editor that takes over when rich text is first focused. */
export function Live({ field, start }: { field: MarkedField; start: Start }) {
  const latest = useRef(field)
  latest.current = field
  const [refusal, refuse] = useState<string | null>(null)
  const [options] = useState(() => optionsOf(latest, refuse))
  const editor = useEditor(options)
  const place = useRef<HTMLDivElement>(null)
  const open = useRoom(place)
  const full = field.kind === 'rich'
  useTakeOver(editor, start)
  useOthersWork(editor, field)
  useAttributes(editor, field)

  return (
    <div className="b-write" ref={place}>
      <Shell empty={isEmpty(field.value)} placeholder={field.placeholder}>
        <EditorContent editor={editor} />
      </Shell>
      {refusal && (
        <Alert tone="danger" role="alert">
          {refusal}
        </Alert>
      )}
      {(open || full) && (
        <Toolbar editor={editor} full={full} id={field.id} label={field.label} hint={field.hint} />
      )}
    </div>
  )
}

type Latest = { readonly current: MarkedField }

function optionsOf(latest: Latest, refuse: (says: string | null) => void) {
  const { value, kind } = latest.current
  const taken = (refusal: string | null | false) => {
    refuse(refusal || null)
    return refusal !== false
  }
  return {
    extensions: kind === 'rich' ? richExtensions : lineExtensions,
    content: value,
    injectCSS: false,
    // It only ever comes in a browser; without this it is not there for the first drawing in Next.
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: () => attributesOf(latest.current),
      handleKeyDown: (view: EditorView, event: KeyboardEvent) =>
        latest.current.kind === 'line' && lineKey(view, event, latest.current.keys),
      handlePaste: (view: EditorView, event: ClipboardEvent) => taken(paste(view, event, latest.current)),
      transformPastedHTML: wordLists,
    },
    onUpdate({ editor }: { editor: Editor }) {
      const field = latest.current
      if (field.kind === 'rich') field.onChange(read(editor, 'rich') as Rich)
      else field.onChange(read(editor, 'line') as Line)
    },
  }
}

const attributesOf = ({ id, label, lang }: MarkedField) => ({
  class: 'b-ed-in',
  id,
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': label,
  ...(lang && { lang }),
})

const read = (editor: Editor, kind: FieldProps['kind']): Line | Rich =>
  kind === 'rich' ? stored(editor.getJSON()) : storedLine(editor.getJSON())

/** Puts the caret where the person pointed, and types what they typed while the editor was on its way. */
function useTakeOver(editor: Editor, { offset, typed }: Start) {
  const taken = useRef(false)
  useLayoutEffect(() => {
    if (taken.current) return
    taken.current = true
    const { doc } = editor.state
    editor.commands.setTextSelection(offset === null ? doc.content.size : positionAfter(doc, offset))
    editor.view.focus()
    if (typed) editor.commands.insertContent({ type: 'text', text: typed })
  }, [editor, offset, typed])
}

/** What others wrote here, or an undo, comes in before the next key can be pressed. */
function useOthersWork(editor: Editor, { value, kind }: FieldProps) {
  useLayoutEffect(() => {
    if (same(asNode(value), asNode(read(editor, kind)))) return
    editor.view.dispatch(takeIn(editor.state.tr, editor.schema.nodeFromJSON(value)))
  }, [editor, value, kind])
}

/** "Resultat 2" may become "Resultat 3" while the editor stands, and the section nynorsk. */
function useAttributes(editor: Editor, { label, lang }: MarkedField) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor asks for the attributes itself
  useEffect(() => editor.view.setProps({}), [editor, label, lang])
}
