import { type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'

/**
 * Does what a button or a form asks of the server. Where the server is out of reach, that is a refusal like
 * others: the page stays, and what was typed with it. What Next throws to lead elsewhere goes on.
 */
export async function reach<T>(act: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await act()
  } catch (error) {
    if (String((error as { digest?: unknown }).digest).startsWith('NEXT_')) throw error
    return refused(
      'unavailable',
      say('Det gikk ikke. Sjekk nettet og prøv igjen. Ingenting du har skrevet, er borte.'),
    )
  }
}
