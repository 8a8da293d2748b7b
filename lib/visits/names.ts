import { words } from '@/lib/core/words/say'

/** What a list calls the pages of an edition that are no section's. */
export const pageNames = words<Record<string, string>>({
  '': 'Forsiden',
  samlet: 'Hele rapporten på én side',
  utgaver: 'Utgaver og rettelser',
  'last-ned': 'Last ned',
})
