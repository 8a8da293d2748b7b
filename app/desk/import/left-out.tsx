import { Alert } from '@/components/ui/alert'
import type { Left } from '@/lib/core/importing/document/block'
import { say } from '@/lib/core/words/say'

/** What did not come along and why, each with its words to be read before anything is stored. */
export function LeftOut({ left }: { left: readonly Left[] }) {
  if (left.length === 0) return null
  return (
    <Alert>
      <p className="font-semibold">{say('Dette kommer ikke med')}</p>
      <ul className="mt-2 grid gap-2">
        {left.map(({ says, words }) => (
          <li key={says}>
            {says}
            {words.length > shortest ? (
              <details className="b-more">
                <summary>{say('Ordene ({count})', { count: words.split(/\s+/).length })}</summary>
                <p className="max-w-[60ch] break-words">{words}</p>
              </details>
            ) : (
              words !== '' && <> {say('«{words}»', { words })}</>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

/** Up to here words stand in the list; more are opened by who wants to see them. */
const shortest = 120
