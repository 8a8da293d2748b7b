import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { db } from '@/db/connection'
import { publication } from '@/db/schema/editions'
import type { Actor } from '@/lib/core/access'
import type { CorrectionMove } from '@/lib/core/correcting'
import { line } from '@/lib/core/rich'
import { beginCorrection } from '@/lib/correcting/begin'
import { findCorrection } from '@/lib/correcting/find'
import { moveCorrection } from '@/lib/correcting/move'
import { publishCorrections } from '@/lib/correcting/publish'
import { publishedIn } from '@/lib/correcting/published'
import { saveCorrection } from '@/lib/correcting/save'
import { signedCorrections } from '@/lib/correcting/signed'
import { carryOut } from '@/lib/editions/carry-out'
import { aLead, aReport, aSection, type Cast, must, save } from './cast'
import { published } from './publishing'
import { make } from './sent-anew'

const lead = 'the-lead'
export const figures = (percent: string) => `Fraværet var ${percent} prosent i byen.`
export const toWords = (text: string) => [{ path: ['blocks', lead, 'text'], to: line(text) }]

/** A published section: "Fraværet var 7,4 prosent i byen." */
export async function aPublished(cast: Cast) {
  const home = await aReport()
  const id = await aSection(cast, { report: home.id, at: 'blank' })
  await save(cast.kari, id, aLead(figures('7,4'), lead))
  await make(cast.kari, id, 'submit')
  await make(cast.jonas, id, 'approve')
  await published(cast, home.id)
  return { home, id }
}

/** Another edition, with more in the section. */
export async function goesOn(cast: Cast, id: string, report: string) {
  await make(cast.kari, id, 'reopen')
  await save(cast.ola, id, aLead('Mer.'))
  await make(cast.ola, id, 'submit')
  await make(cast.jonas, id, 'approve')
  await published(cast, report, 'Nytt avsnitt.')
}

export async function begun(actor: Actor, id: string): Promise<string> {
  const seen = (await publishedIn(db, id))?.id ?? 'nothing'
  return (await must(beginCorrection(actor, { id, seen }))).correction
}

/** Saves other words into the lead. */
export async function writes(by: Actor, correction: string, text: string) {
  const baseVersion = (await findCorrection(db, by, correction))?.version ?? 0
  const saving = { id: correction, baseVersion, saveId: nanoid(), changes: toWords(text) }
  return must(saveCorrection(by, saving))
}

/** A move by whoever has seen what is current. */
export async function moves(by: Actor, correction: string, move: CorrectionMove, note = 'Fordi.') {
  const found = await findCorrection(db, by, correction)
  const seen = move === 'submit' || move === 'drop' ? found?.version : found?.revisionId
  return moveCorrection(by, { id: correction, move, seen: seen ?? 'nothing', note })
}

/** Written, sent and signed. */
export async function signed({ kari, jonas }: Cast, id: string, text: string) {
  const correction = await begun(kari, id)
  await writes(kari, correction, text)
  await must(moves(kari, correction, 'submit'))
  await must(moves(jonas, correction, 'approve'))
  return correction
}

/** Publishes what is signed; why not, where it was stopped. */
export async function issued({ turid }: Cast, report: string, note = 'Rettet.') {
  const seen = (await signedCorrections(db, report)).map((one) => one.revisionId ?? '')
  const { publication: made } = await must(publishCorrections(turid, { report, seen, note }))
  await carryOut(made)
  const [row] = await db.select().from(publication).where(eq(publication.id, made))
  return row?.failure ?? null
}
