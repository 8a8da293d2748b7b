import type { ErasureTarget } from '@/lib/core/erasing'
import type { OpenedErasure } from '@/lib/erasures/open'

type Props = { target: ErasureTarget } & Pick<OpenedErasure, 'sections' | 'found'>

/** What was asked to go, in the words of whoever asked. */
export function TargetWords({ target: { words, places }, sections, found }: Props) {
  return (
    <ul className="b-feed">
      {words.map((one) => (
        <li key={one}>
          <b>{one}</b>
        </li>
      ))}
      {places.map(({ section, path }) => (
        <li key={`${section} ${path.join('/')}`}>
          Et valgt sted i {sections.get(section) ?? 'et kapittel'}: {placeWords(path)}
        </li>
      ))}
      {found?.attachments.map((title) => (
        <li key={title}>Vedlegget «{title}»</li>
      ))}
    </ul>
  )
}

const kinds: Record<string, string> = {
  items: 'et punkt',
  rows: 'en rad',
  columns: 'en kolonneoverskrift',
  notes: 'en fotnote',
  groups: 'en gruppe',
  goals: 'et mål',
  decisions: 'et vedtak',
}

function placeWords(path: readonly string[]): string {
  if (path.length === 2) return 'en hel del'
  if (path[4] === 'cells') return 'en celle'
  return kinds[path[2] ?? ''] ?? 'et felt'
}
