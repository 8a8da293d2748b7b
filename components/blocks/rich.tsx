import type { ReactNode } from 'react'
import type { Inline, Line, Mark, Rich, RichNode } from '@/lib/core/rich'

/** The text of a one-paragraph document, without the paragraph. */
export function LineText({ doc }: { doc: Line }) {
  return inlines(doc.content[0].content)
}

/**
 * Paragraphs, headings and lists. `under` is the level of the heading above, so that no level is skipped
 * whatever the writer chose.
 */
export function RichText({ doc, under }: { doc: Rich; under: 1 | 2 }) {
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
  if (node.type === 'heading') {
    const Heading = `h${level}` as 'h2' | 'h3' | 'h4'
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

function inlines(content: readonly Inline[] = []): ReactNode[] {
  return Array.from(content.entries(), ([place, node]) =>
    node.type === 'hardBreak' ? (
      <br key={place} />
    ) : (
      <Marked key={place} text={node.text} marks={node.marks} />
    ),
  )
}

function Marked({ text, marks = [] }: { text: string; marks?: readonly Mark[] }): ReactNode {
  const [mark, ...rest] = marks
  if (!mark) return text
  const inner = <Marked text={text} marks={rest} />
  if (mark.type === 'bold') return <strong>{inner}</strong>
  if (mark.type === 'italic') return <em>{inner}</em>
  const outside = /^https?:/i.test(mark.attrs.href)
  return (
    <a href={mark.attrs.href} rel={outside ? 'noopener' : undefined}>
      {inner}
    </a>
  )
}
