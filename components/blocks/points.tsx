import type { Item } from '@/lib/core/blocks/items'
import { inOrder } from '@/lib/core/order'
import type { Language } from '@/lib/core/section'
import { contentWords } from '@/lib/core/words/content'
import { pointName } from '@/lib/core/words/points'
import { LineText } from './rich'

/** Results and challenges: a list in which every point has an address of its own. */
export function Points({ items, year, language }: { items: Item[]; year: number; language: Language }) {
  const words = contentWords[language]
  return (
    <ul className="pts">
      {inOrder(items).map((item) => (
        <li key={item.id} id={`p-${item.id}`}>
          <div>
            <p>
              <LineText doc={item.text} />
            </p>
            {item.continues && <p className="meta">{words.carriedOn(year - 1)}</p>}
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
