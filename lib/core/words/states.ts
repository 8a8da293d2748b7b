import type { State } from '../workflow'

/** Where a section stands, on screen. */
export const stateWords: Record<State, string> = {
  blank: 'Ikke begynt',
  draft: 'Utkast',
  submitted: 'Til godkjenning',
  returned: 'Sendt tilbake',
  approved: 'Godkjent',
}
