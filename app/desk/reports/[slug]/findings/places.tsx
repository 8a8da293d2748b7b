'use client'

import { fieldId } from '@/components/form/place'
import type { Place } from '@/lib/core/agreeing/finding'
import { say } from '@/lib/core/words/say'

type Props = { places: readonly Place[]; names: Record<string, string> }

/** Where the figures stand, each with what it says and the way there. */
export function Places({ places, names }: Props) {
  return (
    <ul className="b-small b-inside">
      {places.map(({ section, path, says, within }) => (
        <li key={`${section} ${path.join('.')} ${says}`}>
          {within ? say('{says}, i «{table}».', { says, table: within }) : `${says}.`}{' '}
          <a className="ds-link" href={`/desk/sections/${section}#${fieldId(path)}`}>
            {names[section]}
          </a>
        </li>
      ))}
    </ul>
  )
}
