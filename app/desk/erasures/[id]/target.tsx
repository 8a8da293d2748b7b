import type { ErasureTarget } from '@/lib/core/erasing'
import type { OpenedErasure } from '@/lib/erasures/open'

type Props = { target: ErasureTarget } & Pick<OpenedErasure, 'sections' | 'chosen' | 'found'>

/** What was asked to go, in the words of whoever asked; of a place, what stands there. */
export function TargetWords({ target: { words }, sections, chosen, found }: Props) {
  return (
    <ul className="b-feed">
      {words.map((one) => (
        <li key={one}>
          <b>{one}</b>
        </li>
      ))}
      {chosen.map(({ key, section, name, words }) => (
        <li key={key}>
          <div>
            <b>{name || 'Et valgt sted'}</b>, i {sections.get(section) ?? 'et kapittel'}
            {words.map((one) => (
              <span key={one} className="b-blk b-quote">
                {one}
              </span>
            ))}
          </div>
        </li>
      ))}
      {found?.attachments.map((title) => (
        <li key={title}>Vedlegget «{title}»</li>
      ))}
    </ul>
  )
}
