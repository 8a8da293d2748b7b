'use client'

import type { EditorView } from '@tiptap/pm/view'
import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import { asNode } from '@/lib/core/merge'
import { isEmpty, type Line, type Rich } from '@/lib/core/rich'
import { same } from '@/lib/core/tree'
import { positionAfter } from './caret'
import { type FieldProps, Shell, type Start } from './field'
import { stored, storedLine } from './json'
import { lineKey } from './keys'
import { pastedLines } from './pasted'
import { lineExtensions, richExtensions } from './schema'
import { Toolbar } from './toolbar'
import { wordLists } from './word-lists'

/** The editor that takes over when rich text is first focused. */
export function Live({ field, start }: { field: FieldProps; start: Start }) {
  const latest = useRef(field)
  latest.current = field
  const [options] = useState(() => optionsOf(latest, start))
  const editor = useEditor(options)
  useOthersWork(editor, field)
  useLabel(editor, field)

  return (
    <div className="b-write">
      <Shell empty={isEmpty(field.value)} placeholder={field.placeholder}>
        <EditorContent editor={editor} />
      </Shell>
      <Toolbar editor={editor} full={field.kind === 'rich'} label={field.label} hint={field.hint} />
    </div>
  )
}

type Latest = { readonly current: FieldProps }

function optionsOf(latest: Latest, start: Start) {
  let editor: Editor | null = null
  const { value, kind } = latest.current
  return {
    extensions: kind === 'rich' ? richExtensions : lineExtensions,
    content: value,
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: () => attributesOf(latest.current),
      handleKeyDown: (view: EditorView, event: KeyboardEvent) =>
        latest.current.kind === 'line' && lineKey(view, event, latest.current.keys),
      handlePaste: (_: EditorView, event: ClipboardEvent) =>
        editor !== null && latest.current.kind === 'line' && paste(editor, event, latest.current.keys?.paste),
      transformPastedHTML: wordLists,
    },
    onCreate(created: { editor: Editor }) {
      editor = created.editor
      const { offset, typed } = start
      editor.commands.focus(offset === null ? 'end' : positionAfter(editor.state.doc, offset))
      if (typed) editor.commands.insertContent({ type: 'text', text: typed })
    },
    onUpdate({ editor }: { editor: Editor }) {
      const field = latest.current
      if (field.kind === 'rich') field.onChange(read(editor, 'rich') as Rich)
      else field.onChange(read(editor, 'line') as Line)
    },
  }
}

const attributesOf = ({ id, label }: FieldProps) => ({
  class: 'b-ed-in',
  id,
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': label,
})

const read = (editor: Editor, kind: FieldProps['kind']): Line | Rich =>
  kind === 'rich' ? stored(editor.getJSON()) : storedLine(editor.getJSON())

function paste(editor: Editor, event: ClipboardEvent, several?: (lines: Line[]) => void): boolean {
  const data = event.clipboardData
  const lines = data ? pastedLines(data.getData('text/html'), data.getData('text/plain')) : []
  if (lines.length > 1 && several) several(lines)
  else {
    const words = lines.flatMap((line, i) => [
      ...(i > 0 ? [{ type: 'text', text: ' ' }] : []),
      ...(line.content[0].content ?? []),
    ])
    if (words.length > 0) editor.commands.insertContent(words)
  }
  return lines.length > 0
}

/** What others wrote here, or an undo, comes in; the caret stays where nothing changed. */
function useOthersWork(editor: Editor, { value, kind }: FieldProps) {
  useEffect(() => {
    if (same(asNode(value), asNode(read(editor, kind)))) return
    const { from, to } = editor.state.selection
    editor.commands.setContent(value, { emitUpdate: false })
    const end = editor.state.doc.content.size
    editor.commands.setTextSelection({ from: Math.min(from, end), to: Math.min(to, end) })
  }, [editor, value, kind])
}

/** "Resultat 2" may become "Resultat 3" while the editor stands. */
function useLabel(editor: Editor, { label }: FieldProps) {
  useEffect(() => {
    if (label) editor.view.setProps({})
  }, [editor, label])
}
