import { memo } from 'react'
import type { Block } from '@/lib/core/blocks/all'
import type { Column, Table } from '@/lib/core/blocks/table'
import { inOrder } from '@/lib/core/order'
import type { Content } from '@/lib/core/section'
import { type CellWords, cellWords } from '@/lib/core/words/cells'
import { headingOf } from '@/lib/core/words/headings'
import { LineText, RichText } from '../blocks/rich'

type ContentTextProps = { content: Content; year: number; level: 2 | 3 }

/** A section to be read beside the form: its words and figures, plainly. */
export const ContentText = memo(function ContentText({ content, year, level }: ContentTextProps) {
  const Heading = `h${level}` as const
  return inOrder(content.blocks).map((block) => {
    const heading = headingOf(block, content.language, year)
    return (
      <div key={block.id} className="b-part">
        {heading && <Heading>{heading}</Heading>}
        <Inside block={block} />
      </div>
    )
  })
})

function Inside({ block }: { block: Block }) {
  switch (block.kind) {
    case 'lead':
      return (
        <p>
          <LineText doc={block.text} />
        </p>
      )
    case 'results':
    case 'challenges':
      return (
        <ul>
          {inOrder(block.items).map((item) => (
            <li key={item.id}>
              <LineText doc={item.text} />
            </li>
          ))}
        </ul>
      )
    case 'text':
      return <RichText doc={block.body} under={2} />
    case 'table':
      return <Figures table={block} />
    case 'chart':
      return <p>Figur: {block.caption}</p>
  }
}

function Figures({ table }: { table: Table }) {
  const columns = inOrder(table.columns)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="b-scroll" tabIndex={0} aria-label={`${table.caption}, kan rulles sidelengs`}>
      <table className="ds-table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.stub}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.type === 'number' ? 'n' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(table.rows).map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.label} {row.unit && <span className="b-muted">({row.unit})</span>}
              </th>
              {columns.map((column) => (
                <Figure key={column.id} {...cellWords(row, column, 'nb')} type={column.type} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Figure({ text, sign, words, type }: CellWords & Pick<Column, 'type'>) {
  return (
    <td className={type === 'number' ? 'n' : undefined}>
      {text}
      {sign && (
        <>
          <span aria-hidden="true"> {sign}</span>
          <span className="ds-sr-only"> {words}</span>
        </>
      )}
    </td>
  )
}
