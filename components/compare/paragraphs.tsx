import type { Paragraph } from '@/lib/core/compare/paragraphs'
import type { Language } from '@/lib/core/section'
import { counted, sentence } from '@/lib/core/words/counts'
import { say } from '@/lib/core/words/say'
import { Pieces } from './pieces'

/** A rich text with its changes, set as the public page sets it. Unless `all`, long unchanged runs are folded. */
type Props = { paragraphs: readonly Paragraph[]; lang: Language; all: boolean }

export function Paragraphs({ paragraphs, lang, all }: Props) {
  return Array.from(runs(paragraphs, all).entries(), ([place, run]) =>
    typeof run === 'number' ? (
      <p key={place} className="b-fold">
        {say('{what} er uendret.', { what: sentence(counted(run, 'ett avsnitt', '{n} avsnitt')) })}
      </p>
    ) : (
      <Run key={place} run={run} lang={lang} />
    ),
  )
}

function Run({ run, lang }: { run: Paragraph[]; lang: Language }) {
  const [first] = run
  if (!first) return null
  const pieces = Array.from(run.entries(), ([place, one]) => (
    <Pieces key={place} pieces={one.pieces} lang={lang} />
  ))
  if (first.style === 'p') return <p>{pieces}</p>
  if (first.style === 'h3' || first.style === 'h4') return <p className="b-sub">{pieces}</p>
  const List = first.style
  return (
    <List>
      {pieces.map((one) => (
        <li key={one.key}>{one}</li>
      ))}
    </List>
  )
}

/** Points of one list together, every other paragraph alone; and how many unchanged ones stand between. */
function runs(paragraphs: readonly Paragraph[], all: boolean): (Paragraph[] | number)[] {
  const told: (Paragraph[] | number)[] = []
  const changed = paragraphs.map(({ pieces }) => pieces.some(({ fate }) => fate !== 'same'))
  const near = (i: number) => [i - 1, i, i + 1].some((at) => changed[at])
  const shown = (i: number) => all || near(i) || !changed.includes(true)
  for (const [i, paragraph] of paragraphs.entries()) {
    const last = told.at(-1)
    if (!shown(i)) {
      if (typeof last === 'number') told[told.length - 1] = last + 1
      else told.push(1)
    } else if (Array.isArray(last) && isPoint(paragraph) && last[0]?.style === paragraph.style) {
      last.push(paragraph)
    } else told.push([paragraph])
  }
  return told
}

const isPoint = ({ style }: Paragraph) => style === 'ul' || style === 'ol'
