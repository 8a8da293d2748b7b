import type { ViewProps } from '@/components/blocks/props'
import { NoteMarks } from '@/components/blocks/table/marks'
import { BlockView } from '@/components/blocks/view'
import type { Block, KindName } from '@/lib/core/blocks/all'
import { contentWords } from '@/lib/core/words/content'
import { foreign } from '@/lib/core/words/spoken'
import { type Part, rowsOf } from './parts'

type Props = Omit<ViewProps<Block>, 'block'> & { part: Part }

const wide: KindName[] = ['table', 'chart', 'seats', 'goals']
const isWide = (block: Block) => wide.includes(block.kind)

/** A heading and its blocks. Tables and charts make it wide. */
export function PartView({ part, ...rest }: Props) {
  const className = part.blocks.some(isWide) ? 'blk wide' : 'blk'
  const rows = rowsOf(part.blocks).map((row) => {
    const views = row.map((block) => <BlockView key={block.id} block={block} {...rest} />)
    return row.length > 1 ? (
      <div key={row[0]?.id} className={row[0]?.kind === 'table' ? 'pair' : 'charts'}>
        {views}
      </div>
    ) : (
      views
    )
  })
  if (part.heading === null) {
    return (
      <div className={className} id={part.id} lang={foreign(rest.language)}>
        {rows}
      </div>
    )
  }
  // On the page of the whole report many have the same heading: as landmarks they could not be told apart.
  const named = rest.level !== 3
  return (
    <section
      className={className}
      aria-labelledby={named ? part.id : undefined}
      lang={foreign(rest.language)}
    >
      <Heading part={part} {...rest} />
      {rows}
    </section>
  )
}

function Heading({ part, ...rest }: Props) {
  const first = part.blocks[0]
  const { linkHere } = contentWords[rest.language]
  const H = `h${rest.level ?? 2}` as 'h2' | 'h3'
  return (
    <div className="hd">
      <H id={part.id}>
        {part.heading}
        {first?.kind === 'table' && <NoteMarks {...rest} block={first} at="heading" />}
      </H>
      <a className="here" href={`#${part.id}`} aria-label={`${linkHere}: ${part.heading}`}>
        {linkHere}
      </a>
    </div>
  )
}
