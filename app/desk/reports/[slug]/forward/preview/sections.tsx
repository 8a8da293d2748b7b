import { Icon } from '@/components/ui/icon'
import { indentOf } from '@/components/work/indent'
import { Title } from '@/components/work/title'
import { isHeading } from '@/lib/core/board'
import { attentionWords } from '@/lib/core/forward/attention'
import type { PlannedSection } from '@/lib/core/forward/plan'
import { shortDay } from '@/lib/core/words/days'
import { say } from '@/lib/core/words/say'
import type { ForwardPreview } from '@/lib/forwarding/open'
import { bringsWords } from './words'

type Props = { preview: ForwardPreview; today: string }

/** The outline as it would be: what each section begins with, who has it, and what should be looked at. */
export function Sections({ preview: { plan, units, people }, today }: Props) {
  const children = (id: string) => plan.sections.filter(({ parentId }) => parentId === id)
  return (
    <section className="b-gap" aria-labelledby="kapitler">
      <div className="b-h">
        <h2 id="kapitler">{say('Kapitler')}</h2>
      </div>
      <table className="ds-table b-board b-stack">
        <caption className="ds-sr-only">{say('Kapitlene i den nye rapporten')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Kapittel')}</th>
            <th scope="col">{say('Kommer med')}</th>
            <th scope="col">{say('Enhet og ansvarlig')}</th>
            <th scope="col" className="n">
              {say('Frist')}
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.sections.map((one) => {
            const heading = isHeading({
              hasBlocks: one.content.blocks.length > 0,
              children: children(one.id),
            })
            return (
              <tr key={one.id}>
                <th scope="row" className={indentOf(one.depth)}>
                  {one.number} <Title of={{ title: one.title, language: one.content.language }} />
                  {one.required && <span className="b-meta"> {say('påkrevd')}</span>}
                  <Amiss section={one} />
                </th>
                <td>{heading ? say('Overskrift') : bringsWords(one)}</td>
                <td>
                  <Holder section={one} units={units} people={people} />
                </td>
                <td className="n">{one.due && shortDay(one.due, today)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function Amiss({ section: { attention } }: { section: PlannedSection }) {
  if (attention.length === 0) return null
  return (
    <ul className="b-lack b-small font-normal">
      {attention.map(attentionWords).map((says) => (
        <li key={says}>
          <Icon name="warning" />
          {says}
        </li>
      ))}
    </ul>
  )
}

type HolderProps = { section: PlannedSection } & Pick<ForwardPreview, 'units' | 'people'>

function Holder({ section: { departmentId, was, ownerId }, units, people }: HolderProps) {
  const unit = departmentId ? units[departmentId] : null
  return (
    <>
      {[unit, ownerId && people[ownerId]].filter(Boolean).join(', ') || say('Ikke satt')}
      {was && unit && <span className="b-meta b-blk">{say('Fra {unit}', { unit: units[was] ?? '' })}</span>}
    </>
  )
}
