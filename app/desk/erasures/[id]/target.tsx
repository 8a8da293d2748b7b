import { Said } from '@/components/ui/said'
import type { ErasureTarget } from '@/lib/core/erasing'
import { say } from '@/lib/core/words/say'
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
            <Said
              of="{place}, i {section}"
              with={{
                place: <b>{name || say('Et valgt sted')}</b>,
                section: sections.get(section) ?? say('et kapittel'),
              }}
            />
            {words.map((one) => (
              <span key={one} className="b-blk b-quote">
                {one}
              </span>
            ))}
          </div>
        </li>
      ))}
      {found?.attachments.map((title) => (
        <li key={title}>{say('Vedlegget «{title}»', { title })}</li>
      ))}
    </ul>
  )
}
