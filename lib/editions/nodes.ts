import type { PublicContact, PublicNode, PublicStatute } from '@/components/report/model'
import type { Block } from '@/lib/core/blocks/all'
import { freeSlug, isReserved, slugOf } from '@/lib/core/report'
import type { Language } from '@/lib/core/section'
import { settled } from '@/lib/core/settled'
import { isAnnual, type Requirement, ruleOf } from '@/lib/core/statutory'
import type { Exceptions } from '@/lib/core/statutory/standing'
import { lawWords } from '@/lib/core/words/laws'
import type { PlannedSection } from './gather'

type Lookup = {
  slugs: ReadonlyMap<string, string>
  contacts: ReadonlyMap<string, PublicContact>
  exceptions: Exceptions
  /** Of the report: what has no content of its own yet is called as the report calls it. */
  language: Language
}

/** A section as readers see it, with those below. */
export function nodeOf(one: PlannedSection, above: string, lookup: Lookup): PublicNode {
  const path = `${above}${lookup.slugs.get(one.id) ?? ''}`
  return {
    id: one.id,
    number: one.number,
    title: one.content?.title ?? one.title,
    language: one.content?.language ?? lookup.language,
    path: one.fate === 'pending' ? null : path,
    statute: statuteOf(one.answers, lookup.exceptions),
    blocks: one.fate === 'page' ? (one.content?.blocks ?? []).map(computed) : [],
    contact: lookup.contacts.get(one.departmentId ?? '') ?? null,
    children: one.children.map((child) => nodeOf(child, `${path}/`, lookup)),
  }
}

/** What readers are told of the law that a section answers. */
function statuteOf(answers: readonly Requirement[], exceptions: Exceptions): PublicStatute | null {
  if (answers.length === 0) return null
  const back = answers.flatMap((name) => {
    const exception = exceptions[name]
    return exception?.kind === 'lastYear' && exception.place
      ? [{ says: ruleOf(name).says, ...exception.place }]
      : []
  })
  return { annual: isAnnual(answers), laws: lawWords(answers), back }
}

/** Tables with their computed figures in place, for pages, files and key figures alike. */
const computed = (block: Block): Block => (block.kind === 'table' ? settled(block) : block)

/**
 * The slug of each section: kept from its first publication, or made from its title now. Of two that were moved
 * together with the same one, the first keeps it.
 */
export function slugsOf(
  planned: readonly PlannedSection[],
  slugs = new Map<string, string>(),
): Map<string, string> {
  const taken = new Set(planned.flatMap((one) => one.slug ?? []))
  const used = new Set<string>()
  for (const one of planned) {
    if (one.front) continue
    // What a later version of ours keeps for itself is given up; the old address leads on.
    const kept = one.slug && !isReserved(one.slug) ? one.slug : null
    const wanted = kept ?? slugOf(one.content?.title ?? one.title)
    const slug = kept && !used.has(kept) ? kept : freeSlug(wanted, taken)
    taken.add(slug)
    used.add(slug)
    slugs.set(one.id, slug)
    slugsOf(one.children, slugs)
  }
  return slugs
}
