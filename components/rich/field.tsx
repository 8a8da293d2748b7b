'use client'

import { type ComponentType, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { LineText, RichText } from '@/components/blocks/rich'
import { useMark } from '@/components/form/written'
import { isEmpty, type Line, type Rich } from '@/lib/core/rich'
import type { Language } from '@/lib/core/section'
import { offsetAt } from './caret'

/** What the keyboard and the clipboard mean in one line of a list. */
export type LineKeys = {
  /** Enter: the line ends here, and this comes after. */
  enter: (before: Line, after: Line) => void
  /** Backspace in an empty line. */
  remove: () => void
  move: (step: -1 | 1) => void
  /** Several lines at once; says why, where they are not taken in. */
  paste: (lines: Line[]) => string | null
}

type Shared = {
  /** The DOM id: see fieldId. */
  id: string
  label: string
  placeholder: string
  hint?: string
}
export type LineProps = Shared & {
  kind: 'line'
  value: Line
  onChange: (value: Line) => void
  keys?: LineKeys
}
export type BodyProps = Shared & { kind: 'rich'; value: Rich; onChange: (value: Rich) => void }
export type FieldProps = LineProps | BodyProps
/** The same, with the language to mark it with: what is typed is spelled and read aloud in that of its control. */
export type MarkedField = FieldProps & { lang: Language | undefined }

/** Where the caret goes when the editor takes over: after so many characters; null: at the end. */
export type Start = { offset: number | null; typed: string }
type Live = ComponentType<{ field: MarkedField; start: Start }>

let loaded: Live | null = null

async function load(): Promise<Live> {
  loaded ??= (await import('./live')).Live
  return loaded
}

/**
 * Rich text. Until it is first focused it is plain markup of the same look, so that a section with hundreds
 * of items costs little; keys pressed while the editor is on its way are not lost.
 */
export function RichField(props: FieldProps) {
  const field = { ...props, lang: useMark() }
  const [live, setLive] = useState<Live | null>(null)
  const start = useRef<Start>({ offset: null, typed: '' })
  const still = useRef<HTMLDivElement>(null)

  const open = async () => {
    const { caret } = still.current?.dataset ?? {}
    if (caret) start.current.offset = Number(caret)
    const editor = await load().catch(() => null)
    if (editor) setLive(() => editor)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field comes
  useEffect(() => {
    // The editor is fetched behind the page: when the network goes, one can still begin to write.
    load().catch(() => {})
    // A person may be here before the script is.
    if (still.current && still.current === document.activeElement) void open()
  }, [])

  if (live) {
    const LiveField = live
    return <LiveField field={field} start={start.current} />
  }
  return (
    <Shell empty={isEmpty(field.value)} placeholder={field.placeholder}>
      {/* biome-ignore lint/a11y/useSemanticElements: it holds formatted text, which no input can */}
      <div
        ref={still}
        className="b-ed-in"
        id={field.id}
        lang={field.lang}
        role="textbox"
        aria-multiline="true"
        aria-label={field.label}
        tabIndex={0}
        onPointerDown={(event: PointerEvent<HTMLElement>) => {
          start.current.offset = offsetAt(event.currentTarget, event.clientX, event.clientY)
        }}
        onFocus={open}
        onKeyDown={(event) => {
          if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) start.current.typed += event.key
        }}
      >
        <Still field={field} />
      </div>
    </Shell>
  )
}

function Still({ field }: { field: FieldProps }): ReactNode {
  if (field.kind === 'rich') return <RichText doc={field.value} under={2} />
  return (
    <p>
      <LineText doc={field.value} />
    </p>
  )
}

/** The frame around both looks; an empty field shows what it is for. */
export function Shell({
  empty,
  placeholder,
  children,
}: {
  empty: boolean
  placeholder: string
  children: ReactNode
}) {
  return (
    <div className="b-ed" data-empty={empty} data-placeholder={placeholder}>
      {children}
    </div>
  )
}
