import type { Item } from '@/lib/core/blocks/items'
import { inOrder } from '@/lib/core/order'
import { type Line, plain } from '@/lib/core/rich'
import type { Language } from '@/lib/core/section'
import { contentWords } from '@/lib/core/words/content'
import { brief } from '@/lib/core/words/lists'
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
          <a className="here" href={`#p-${item.id}`} aria-label={`${words.linkHere}: ${nameOf(item.text)}`}>
            #
          </a>
        </li>
      ))}
    </ul>
  )
}

/** What a point is called: the words in bold that it begins with, else its beginning. */
function nameOf(text: Line): string {
  const first = text.content[0].content?.[0]
  const bold = first?.type === 'text' && first.marks?.some((mark) => mark.type === 'bold')
  return bold ? first.text.trim() : brief(plain(text), 90)
}
