import type { JSONContent } from '@tiptap/core'
import {
  followerSchema,
  href,
  type Inline,
  type Line,
  type Mark,
  type Rich,
  type RichNode,
} from '@/lib/core/rich'

/** What the editor holds, as it is stored: only the fields that lib/core/rich.ts knows. */
export function stored(doc: JSONContent): Rich {
  return { type: 'doc', content: (doc.content ?? []).map((node) => block(node) as RichNode) }
}

export function storedLine(doc: JSONContent): Line {
  return { type: 'doc', content: [{ type: 'paragraph', content: inlines(doc.content?.[0]?.content) }] }
}

function block({ type, attrs, content }: JSONContent): object {
  if (type === 'paragraph') return { type, content: inlines(content) }
  if (type === 'heading') return { type, attrs: { level: attrs?.level }, content: inlines(content) }
  return { type, content: content?.map(block) }
}

function inlines(content: JSONContent[] | undefined): Inline[] | undefined {
  if (!content?.length) return undefined
  return content.map(({ type, text = '', attrs, marks }) => {
    if (type === 'hardBreak') return { type }
    const kept = marks?.flatMap(mark) ?? []
    const looks = kept.length > 0 && { marks: kept }
    if (type !== 'text') return follower({ type, attrs }, looks)
    return { type: 'text', text, ...looks }
  })
}

/** Something pasted may look like one that follows, and follow nothing: then its words stay. */
function follower(node: { type?: string; attrs?: Record<string, unknown> }, looks: object | false): Inline {
  const known = followerSchema.safeParse(node)
  if (known.success) return { ...known.data, ...looks }
  return { type: 'text', text: String(node.attrs?.shown ?? '') || ' ', ...looks }
}

function mark({ type, attrs }: { type: string; attrs?: Record<string, unknown> }): Mark[] {
  if (type === 'bold' || type === 'italic') return [{ type }]
  const address = href.safeParse(attrs?.href)
  return type === 'link' && address.success ? [{ type, attrs: { href: address.data } }] : []
}
