import { compare } from '@/lib/core/compare'
import { beside } from '@/lib/core/compare/beside'
import type { WaitingSection } from '@/lib/signing/waiting'
import type { Shown } from './sign-several'
import { nameOf } from './words'

/** What changed since it was signed; the whole text, unmarked, where nothing was. */
export function comparisonOf({ id, base, revision, report }: WaitingSection) {
  return beside(compare(base?.content ?? revision.content, revision.content, report.year), id)
}

/** The section as the act on the page names it. */
export const shownOf = (section: WaitingSection): Shown => ({
  id: section.id,
  seen: section.revision.id,
  number: section.revision.number,
  name: nameOf(section),
  language: section.revision.content.language,
})
