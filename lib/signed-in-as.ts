import type { Actor } from './core/access'
import { refused } from './core/outcome'

/** The page belongs to one who is signed out: told as that, so that the text waits for its own person. */
export const signedInAs = ({ name }: Actor) =>
  refused('unknown', `Nettleseren er nå logget inn som ${name}, men denne siden er åpnet av en annen.`)
