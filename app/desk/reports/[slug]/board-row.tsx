import { StateLine } from '@/components/ui/state'
import { Title } from '@/components/work/title'
import { isLate } from '@/lib/core/board'
import { lateWords, shortDay } from '@/lib/core/words/days'
import { say } from '@/lib/core/words/say'
import { waitsWords } from '@/lib/core/words/steps'
import type { HeldRow } from '@/lib/reports/board'
import { Pick } from './picking'

type Props = { row: HeldRow; picking: boolean }

/** A heading: the sections below it are what can be chosen. */
export function ChapterRow({ row, picking }: Props) {
  const { id, number, required, readable } = row
  return (
    <tr className="b-chapter">
      {picking && <td />}
      <th scope="row" colSpan={5}>
        <span className="b-num">{number}</span>{' '}
        {readable ? (
          <a href={`/desk/sections/${id}`}>
            <Title of={row} />
          </a>
        ) : (
          <Title of={row} />
        )}{' '}
        {required && <span className="b-meta">{say('påkrevd')}</span>}
      </th>
    </tr>
  )
}

export function SectionRow({ row, today, picking }: Props & { today: string }) {
  const { id, number, title, state, required, department, due, moves, step } = row
  const path = moves.includes('approve') ? '/review' : ''
  const name = `${number} ${title || say('Uten tittel')}`.trim()
  return (
    <tr>
      {picking && (
        <td>
          <Pick id={id} name={name} />
        </td>
      )}
      <th scope="row">
        <a className="ds-link" href={`/desk/sections/${id}${path}`}>
          {number} <Title of={row} />
        </a>
        {required && <span className="b-meta"> {say('påkrevd')}</span>}
      </th>
      <td>
        <StateLine state={state} step={step} />
      </td>
      <td>{department}</td>
      <td>{holders(row)}</td>
      <td className="n">
        {due && shortDay(due, today)}
        {due && isLate(row, today) && <span className="b-late b-blk">{lateWords(due, today)}</span>}
      </td>
    </tr>
  )
}

/** "Jonas Berg eller Siv Aas" */
function holders({ state, step, published, with: names }: HeldRow): string {
  if (state === 'approved') return say(published ? 'Publisert' : 'Klar til publisering')
  if (names.length === 0) return say(state === 'submitted' ? 'Ingen kan godkjenne' : 'Ikke satt')
  return waitsWords(names, step)
}
