import type { Item } from '@/lib/core/blocks/items'
import type { Past } from '@/lib/core/onward'
import { inOrder } from '@/lib/core/order'
import type { Language } from '@/lib/core/section'
import { answerWords } from '@/lib/core/words/answers'
import { contentWords } from '@/lib/core/words/content'
import { pointName } from '@/lib/core/words/points'
import { LineText } from './rich'

type PointsProps = {
  items: Item[]
  language: Language
  pastOf?: (item: string) => Past | null
}

/** Results and challenges: a list in which every point has an address of its own. */
export function Points({ items, language, pastOf }: PointsProps) {
  const words = contentWords[language]
  return (
    <ul className="pts">
      {inOrder(items).map((item) => (
        <li key={item.id} id={`p-${item.id}`}>
          <div>
            <p>
              <LineText doc={item.text} />
            </p>
            {item.continues && (
              <p className="meta">
                <CarriedOn past={pastOf?.(item.continues)} language={language} />
              </p>
            )}
          </div>
          <a
            className="here"
            href={`#p-${item.id}`}
            aria-label={`${words.linkHere}: ${pointName(item.text)}`}
          >
            #
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Leads to the earlier report, where it is published. */
function CarriedOn({ past, language }: { past: Past | null | undefined; language: Language }) {
  if (!past) return answerWords[language].carriedOn
  return <a href={past.address}>{contentWords[language].carriedOn(past.year)}</a>
}
