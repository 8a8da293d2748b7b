import { lost } from '@/db/lost'
import { type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { output } from '@/lib/log-output'

/** Said when signing in breaks. next-auth would put the error's own words, a query perhaps, in an address. */
export function broken(error: unknown): Outcome<string> {
  if (!lost(error))
    output.error({ err: error instanceof Error ? (error.cause ?? error) : error }, 'signing in failed')
  return refused('unavailable', say('Innloggingen virker ikke akkurat nå. Prøv igjen om litt.'))
}
