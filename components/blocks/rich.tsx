import type { ReactNode } from 'react'
import {
  type Follower,
  type Inline,
  inlineWords,
  type Line,
  type Mark,
  type Rich,
  type RichNode,
} from '@/lib/core/rich'
import { followerTitle } from '@/lib/core/words/following'

/** The text of a one-paragraph document, without the paragraph. */
export function LineText({ doc }: { doc: Line }) {
  return inlines(doc.content[0].content)
}

/**
 * Paragraphs, headings and lists. `under` is the level of the heading above, so that no level is skipped
 * whatever the writer chose.
 */
export function RichText({ doc, under }: { doc: Rich; under: 1 | 2 | 3 }) {
  const levels = headingLevels(doc.content, under)
  return Array.from(doc.content.entries(), ([place, node]) => (
    <Node key={place} node={node} level={levels[place] ?? under} />
  ))
}

function headingLevels(nodes: readonly RichNode[], under: number): number[] {
  let above = under
  return nodes.map((node) => {
    if (node.type === 'heading') above = Math.min(node.attrs.level - 2 + under, above + 1)
    return above
  })
}

function Node({ node, level }: { node: RichNode; level: number }): ReactNode {
  if (node.type === 'paragraph') return <p>{inlines(node.content)}</p>
  // A heading that says nothing yet would only be in the way of those who walk by headings.
  if (node.type === 'heading' && isBlank(node.content)) return null
  if (node.type === 'heading') {
    const Heading = `h${level}` as 'h2' | 'h3' | 'h4' | 'h5'
    return <Heading>{inlines(node.content)}</Heading>
  }
  const List = node.type === 'bulletList' ? 'ul' : 'ol'
  return (
    <List>
      {Array.from(node.content.entries(), ([place, item]) => (
        <li key={place}>
          {Array.from(item.content.entries(), ([n, paragraph]) => (
            <Node key={n} node={paragraph} level={level} />
          ))}
        </li>
      ))}
    </List>
  )
}

const isBlank = (content: readonly Inline[] = []) => content.map(inlineWords).join('').trim() === ''

function inlines(content: readonly Inline[] = []): ReactNode[] {
  return Array.from(content.entries(), ([place, node]) =>
    node.type === 'hardBreak' ? (
      <br key={place} />
    ) : (
      <Marked key={place} marks={node.marks}>
        {node.type === 'text' ? node.text : <Following {...node} />}
      </Marked>
    ),
  )
}

/** Words that follow something elsewhere, as whoever writes sees them; readers get the words alone. */
const Following = ({ type, attrs }: Follower) => (
  <span data-follows={type} title={followerTitle[type]}>
    {attrs.shown}
  </span>
)

export function Marked({
  marks = [],
  children,
}: {
  marks?: readonly Mark[]
  children: ReactNode
}): ReactNode {
  const [mark, ...rest] = marks
  if (!mark) return children
  const inner = <Marked marks={rest}>{children}</Marked>
  if (mark.type === 'bold') return <strong>{inner}</strong>
  if (mark.type === 'italic') return <em>{inner}</em>
  const outside = /^https?:/i.test(mark.attrs.href)
  return (
    <a href={mark.attrs.href} rel={outside ? 'noopener' : undefined}>
      {inner}
    </a>
  )
}
