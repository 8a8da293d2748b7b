import type { PartChange } from '@/lib/core/compare/change'
import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import { Drawn } from './drawn'
import { attributesOf, isChanged, isWhole, markOf, stop } from './mark'
import { Pieces } from './pieces'
import { placeOf } from './place'
import type { ComparedProps } from './props'

/** One block of a comparison. Unless `all`, one that is unchanged is a line that says so. */
export function ChangedPart(props: Omit<ComparedProps, 'before' | 'after'>) {
  const { part, all, byOf } = props
  if (part.fate === 'same' && !part.moved && !part.redrawn && !all)
    return <p className="b-fold">{unchanged(part)}</p>
  const told = isWhole(part) || part.moved || part.said.length > 0
  const words = markOf(part.name, told ? part : { fate: 'same', moved: false }, byOf(part.id))
  return (
    <article
      id={placeOf(part.id)}
      className={isWide(part) ? 'b-wide' : undefined}
      aria-label={titleOf(part) ?? part.name}
    >
      <Heading {...{ part, byOf }} />
      {told && (
        <p {...stop(words)}>
          <span className="b-mark">{words}</span>
          {part.said.join(' ')}
        </p>
      )}
      {part.fate === 'same' && part.redrawn && (
        <p className="b-mark">{say('Figuren er tegnet på nytt, fordi tabellen er endret.')}</p>
      )}
      <Drawn {...props} />
    </article>
  )
}

/** The heading as readers see it; with its changes, where it has words of its own. */
function Heading({ part, byOf }: Pick<ComparedProps, 'part' | 'byOf'>) {
  const line = part.lines.find(({ id }) => id === 'heading')
  if (line && isChanged(line) && !isWhole(part)) {
    return (
      <div {...attributesOf(part, line, byOf)}>
        <p className="b-mark">{markOf(line.label, line, byOf(part.id, line))}</p>
        <h2>
          <Pieces pieces={line.paragraphs.flatMap(({ pieces }) => pieces)} lang={part.language} />
        </h2>
      </div>
    )
  }
  return part.heading !== null && <h2 lang={foreign(part.language)}>{part.heading}</h2>
}

const isWide = ({ before, after }: PartChange) =>
  ['table', 'chart', 'seats', 'figure'].includes((after ?? before)?.kind ?? '')

function unchanged(part: PartChange): string {
  const title = titleOf(part)
  const only = part.lines.length === 1 ? part.lines[0]?.label : undefined
  const what = title ? say('«{words}»', { words: title }) : (only ?? part.name)
  return say('{what} er uendret.', { what })
}

/** The heading, or what stands over a table or a figure instead. */
function titleOf({ heading, before, after }: PartChange): string | null {
  const block = after ?? before
  return heading ?? (block && 'caption' in block && block.caption ? block.caption : null)
}
