import type { ReactNode } from 'react'
import { AnswerMark } from '@/components/blocks/answers/mark'
import { LineText, RichText } from '@/components/blocks/rich'
import type { Blocks, KindName } from '@/lib/core/blocks/all'
import { inOrder } from '@/lib/core/order'
import type { OfYear } from '@/lib/core/over-time/of-year'
import { captionOf } from '@/lib/core/seats-table'
import { say, words } from '@/lib/core/words/say'
import { spoken } from '@/lib/core/words/spoken'

/** What stands above each kind of block. */
export const headsBeside = words<Record<KindName, string>>({
  lead: 'Ingress',
  results: 'Resultater',
  challenges: 'Utfordringer',
  answers: 'Svar på fjorårets utfordringer',
  text: 'Tekst',
  table: 'Tabeller',
  chart: 'Figurer',
  seats: 'Folkevalgte organer',
  goals: 'Mål og vedtak',
  figure: 'Bilder',
})

type Draw<K extends KindName> = (block: Blocks[K], address: string) => ReactNode

const points: Draw<'results' | 'challenges'> = ({ items }, address) => (
  <ul className="pts">
    {inOrder(items).map(({ id, text }) => (
      <li key={id}>
        <p>
          <LineText doc={text} />{' '}
          <a className="here" href={`${address}#p-${id}`} aria-label={say('Punktet i rapporten')}>
            #
          </a>
        </p>
      </li>
    ))}
  </ul>
)

const link = (address: string, anchor: string, name: string) => (
  <p>
    <a href={`${address}#${anchor}`}>{name}</a>
  </p>
)

/** Texts are shown; what is too wide for a column is named, and leads to its place. */
const views: { [K in KindName]: Draw<K> } = {
  lead: ({ text }) => (
    <p>
      <LineText doc={text} />
    </p>
  ),
  results: points,
  challenges: points,
  answers: ({ items }) => (
    <ul className="pts">
      {inOrder(items).map(({ id, was, status, says }) => (
        <li key={id}>
          <div>
            <AnswerMark status={status} language={spoken().language} />
            <p>
              <strong>
                <LineText doc={was} />
              </strong>{' '}
              <LineText doc={says} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  ),
  text: ({ heading, body }) => (
    <div className="prose">
      {heading && (
        <p>
          <strong>{heading}</strong>
        </p>
      )}
      <RichText doc={body} under={2} />
    </div>
  ),
  table: ({ id, caption }, address) => link(address, `tabell-${id}`, caption),
  chart: ({ id, caption }, address) => link(address, `figur-${id}`, caption),
  seats: (body, address) => link(address, `figur-${body.id}`, captionOf(body)),
  goals: ({ goals, decisions }, address) => (
    <ul className="pts">
      {inOrder(goals).map(({ id, goal }) => (
        <li key={id}>{link(address, `p-${id}`, goal)}</li>
      ))}
      {inOrder(decisions).map(({ id, text }) => (
        <li key={id}>{link(address, `p-${id}`, text)}</li>
      ))}
    </ul>
  ),
  figure: ({ id, caption }, address) => link(address, `bilde-${id}`, caption),
}

/** Every block of one kind in one year's section. */
export function drawnBeside<K extends KindName>(kind: K, { address, content }: OfYear): ReactNode {
  const draw = views[kind] as Draw<K>
  return inOrder(content.blocks).map(
    (block) => block.kind === kind && <div key={block.id}>{draw(block as Blocks[K], address)}</div>,
  )
}
