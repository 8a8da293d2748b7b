import type { Tx } from '@/db/connection'
import type { Actor } from '@/lib/core/access'
import { correctionSteps, judgeSending } from '@/lib/core/correcting'
import { done, type Outcome } from '@/lib/core/outcome'
import { difference } from '@/lib/core/wording-only'
import { revise } from '@/lib/sections/revise'
import { stepsFor } from '@/lib/steps/apply'
import { chiefsOf } from './chiefs'
import type { FoundCorrection } from './find'
import { publishedIn } from './published'

/** Makes a revision of a correction, with the steps that its difference from what readers have asks for. */
export async function send(tx: Tx, actor: Actor, held: FoundCorrection, note: string) {
  const { section, base, facts } = held
  const differs = difference(base.content, held.content)
  const chiefs = await chiefsOf(tx, section.reportId)
  const current = (await publishedIn(tx, section.id))?.id === base.id
  const able: Outcome = judgeSending({
    differs,
    current,
    presented: chiefs !== null,
    chiefs: chiefs ?? [],
    note,
  })
  if (!able.ok) return able
  const made = await revise(tx, actor, {
    sectionId: section.id,
    content: held.content,
    authors: [...facts.authors],
    steps: correctionSteps(differs, await stepsFor(tx, section), chiefs),
    // It grew out of what readers have, not out of the running draft.
    draftVersion: base.draftVersion,
    correctionId: held.id,
  })
  return done(made)
}
