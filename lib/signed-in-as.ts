import type { Actor } from './core/access'
import { refused } from './core/outcome'
import { say } from './core/words/say'

/** The page belongs to one who is signed out: told as that, so that the text waits for its own person. */
export const signedInAs = ({ name }: Actor) =>
  refused(
    'unknown',
    say('Nettleseren er nå logget inn som {name}, men denne siden er åpnet av en annen.', { name }),
  )
