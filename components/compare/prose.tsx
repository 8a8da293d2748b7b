import { Said } from './line'
import { attributesOf, isWhole, markOf } from './mark'
import { Paragraphs } from './paragraphs'
import type { ComparedProps } from './props'

/** Running text: a lead, or paragraphs, headings and lists. */
export function ProseCompared({ part, all, byOf }: Pick<ComparedProps, 'part' | 'all' | 'byOf'>) {
  return part.lines
    .filter(({ id }) => id !== 'heading')
    .map((line) => (
      <div key={line.id} {...attributesOf(part, line, byOf)}>
        {!isWhole(part) && <p className="b-mark">{markOf(line.label, line, byOf(part.id, line))}</p>}
        <div className={line.id === 'body' ? 'b-prose' : 'b-lead'}>
          <Paragraphs paragraphs={line.paragraphs} lang={part.language} all={all || isWhole(part)} />
        </div>
        <Said line={line} />
      </div>
    ))
}
