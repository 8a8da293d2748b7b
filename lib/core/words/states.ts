import type { State } from '../workflow'
import { words } from './say'

/** Where a section stands, on screen. */
export const stateWords = words<Record<State, string>>({
  blank: 'Ikke begynt',
  draft: 'Utkast',
  submitted: 'Til godkjenning',
  returned: 'Sendt tilbake',
  approved: 'Godkjent',
})
