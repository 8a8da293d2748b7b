import type { Language } from '../section'
import type { Verdict } from '../settled'

/** Whether more or less was spent than was planned, to the readers of a section. */
export const spendingWords: Record<Language, Record<Verdict, string>> = {
  nb: { Mindreforbruk: 'Mindreforbruk', 'I balanse': 'I balanse', Merforbruk: 'Merforbruk' },
  nn: { Mindreforbruk: 'Mindreforbruk', 'I balanse': 'I balanse', Merforbruk: 'Meirforbruk' },
  en: { Mindreforbruk: 'Underspend', 'I balanse': 'On budget', Merforbruk: 'Overspend' },
}
