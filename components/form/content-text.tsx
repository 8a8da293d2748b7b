import { memo } from 'react'
import type { Block } from '@/lib/core/blocks/all'
import type { Figure } from '@/lib/core/blocks/figure'
import type { Goals } from '@/lib/core/blocks/goals'
import { at } from '@/lib/core/blocks/kind'
import { inOrder } from '@/lib/core/order'
import { picturesIn } from '@/lib/core/pictures'
import { seatsTable } from '@/lib/core/seats-table'
import type { Content } from '@/lib/core/section'
import { goalWords, measureWords } from '@/lib/core/words/goals'
import { headingOf } from '@/lib/core/words/headings'
import { say } from '@/lib/core/words/say'
import { foreign, spoken } from '@/lib/core/words/spoken'
import { AnswerMark } from '../blocks/answers/mark'
import { LineText, RichText } from '../blocks/rich'
import { TalkMark } from '../talk/mark'
import { kindName } from './block-words'
import { ContentTable } from './content-table'
import { fieldId } from './place'
import { useMark, Words, WrittenIn } from './written'

/** `of` is the section, where its pictures are seen. */
type ContentTextProps = { of: string; content: Content; year: number; level: 2 | 3 }

/** A section to be read beside the form: its words and figures, plainly. */
export const ContentText = memo(function ContentText({ of, content, year, level }: ContentTextProps) {
  const Heading = `h${level}` as const
  const parts = inOrder(content.blocks).map((block) => {
    const heading = headingOf(block, content.language, year)
    return (
      <div key={block.id} className="b-part" id={fieldId(at(block))}>
        {heading && <Heading lang={foreign(content.language)}>{heading}</Heading>}
        <TalkMark path={at(block)} fields label={heading ?? kindName(block)} />
        {block.kind === 'figure' ? <Picture block={block} of={of} /> : <BlockText block={block} />}
      </div>
    )
  })
  return <WrittenIn value={content.language}>{parts}</WrittenIn>
})

/** One block of words and figures to be read, below its heading. */
export function BlockText({ block }: { block: Exclude<Block, Figure> }) {
  const lang = useMark()
  switch (block.kind) {
    case 'lead':
      return (
        <p id={fieldId(at(block, 'text'))} lang={lang}>
          <LineText doc={block.text} />
        </p>
      )
    case 'results':
    case 'challenges':
      return (
        <ul>
          {inOrder(block.items).map((item, i) => {
            const path = at(block, 'items', item.id, 'text')
            return (
              <li key={item.id}>
                <span id={fieldId(path)} lang={lang}>
                  <LineText doc={item.text} />
                </span>{' '}
                <TalkMark path={path} label={say('punkt {number}', { number: i + 1 })} />
              </li>
            )
          })}
        </ul>
      )
    case 'answers':
      return (
        <ul>
          {inOrder(block.items).map(({ id, was, status, says }) => (
            <li key={id}>
              <AnswerMark status={status} language={spoken().language} />{' '}
              <Words>
                <LineText doc={was} /> <LineText doc={says} />
              </Words>
            </li>
          ))}
        </ul>
      )
    case 'text':
      return (
        <div id={fieldId(at(block, 'body'))} lang={lang}>
          <RichText doc={block.body} under={2} />
        </div>
      )
    case 'table':
      return <ContentTable stored={block} />
    case 'chart':
      return (
        <p>
          {say('Figur')}: <Words>{[block.caption, block.alt].filter(Boolean).join('. ')}</Words>
        </p>
      )
    case 'seats':
      return <ContentTable stored={seatsTable(block, spoken().language)} />
    case 'goals':
      return <Followed block={block} />
  }
}

function Picture({ block: { shown, alt, caption, credit }, of }: { block: Figure; of: string }) {
  return (
    <figure lang={useMark()}>
      {shown && (
        <img
          src={picturesIn(of)(shown.ref)}
          width={shown.width}
          height={shown.height}
          alt={alt}
          loading="lazy"
        />
      )}
      <figcaption>
        {caption} {credit && <span className="b-muted">{credit}</span>}
      </figcaption>
    </figure>
  )
}

/** Each goal with its figures and each decision with its case, and how it went. */
function Followed({ block }: { block: Goals }) {
  const lines = [
    ...inOrder(block.goals).map(({ id, goal, unit, target, result, status, comment }) => {
      const told = [
        target && say('Måltall: {figure}.', { figure: measureWords(target, unit) }),
        result && say('Resultat: {figure}.', { figure: measureWords(result, unit) }),
      ]
      return { id, name: goal, told, comment, status }
    }),
    ...inOrder(block.decisions).map(({ id, caseNumber, text, status, comment }) => {
      return {
        id,
        name: [caseNumber && `${caseNumber}:`, text].filter(Boolean).join(' '),
        told: [],
        comment,
        status,
      }
    }),
  ]
  return (
    <ul>
      {lines.map(({ id, name, told, comment, status }) => (
        <li key={id}>
          <Words>{name}</Words> {told.filter(Boolean).join(' ')} <Words>{comment}</Words>{' '}
          {status && (
            <span className="b-muted">({goalWords[spoken().language].is[status].toLowerCase()})</span>
          )}
        </li>
      ))}
    </ul>
  )
}
