import { nanoid } from 'nanoid'
import { db } from '@/db/connection'
import { today } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import type { CorrectionMove } from '@/lib/core/correcting'
import { asNode } from '@/lib/core/merge'
import { diff } from '@/lib/core/tree'
import { beginCorrection } from '@/lib/correcting/begin'
import { moveCorrection } from '@/lib/correcting/move'
import { openCorrection } from '@/lib/correcting/open'
import { publishedIn } from '@/lib/correcting/published'
import { saveCorrection } from '@/lib/correcting/save'
import { must } from './acts'
import { reworded } from './blocks'
import { instant, workday } from './calendar'
import type { Chapter } from './chapters/chapter'
import { climate } from './chapters/climate'
import { journeys } from './chapters/participation'
import type { Places } from './last-year'
import type { Cast } from './settle'
import type { Step } from './step'

/**
 * What was found wrong in last year's report after the council had it: one is signed and waits to be published, one
 * waits for the chief executive.
 */
export function correctionsNow({ people }: Cast, places: Places): Step[] {
  const { gro, jonas, ola, siv } = people
  const [cost, month] = [idOf(places, journeys), idOf(places, climate)]
  const mixed = 'Sifrene var byttet om. Regnskapet har 46 000 kroner.'
  return [
    ago(6, '10:05', () => write(gro, cost, '64 000 kroner', '46 000 kroner')),
    ago(6, '10:09', () => make(gro, cost, 'submit', mixed)),
    ago(5, '08:50', () => make(siv, cost, 'approve')),
    ago(5, '08:52', () => make(siv, cost, 'approve')),
    ago(2, '14:30', () => write(ola, month, 'ble fjernet i mai', 'ble fjernet i juni')),
    ago(2, '14:34', () => make(ola, month, 'submit', 'Den siste kjelen ble tatt ut i juni.')),
    ago(1, '09:40', () => make(jonas, month, 'approve')),
  ]
}

const ago = (days: number, time: string, act: Step['act']): Step => ({
  at: instant(workday(today(), -days), time),
  act,
})

function idOf(places: Places, chapter: Chapter): string {
  const id = places.get(chapter)
  if (!id) throw new Error(`There is no chapter «${chapter.title}» to correct`)
  return id
}

async function write(actor: Actor, section: string, from: string, to: string): Promise<void> {
  const published = await publishedIn(db, section)
  if (!published) throw new Error(`${section} is not published`)
  const { content } = published
  const { correction } = await must(beginCorrection(actor, { id: section, seen: published.id }))
  const mended = { ...content, blocks: reworded(content.blocks, from, to) }
  const changes = diff(asNode(content), asNode(mended))
  await must(saveCorrection(actor, { id: correction, baseVersion: 0, saveId: nanoid(), changes }))
}

async function make(actor: Actor, section: string, move: CorrectionMove, note = ''): Promise<void> {
  const shown = (await openCorrection(actor, section))?.correction
  if (!shown) throw new Error(`${actor.name} finds no correction of ${section}`)
  const seen = move === 'submit' ? shown.version : (shown.revisionId ?? '')
  await must(moveCorrection(actor, { id: shown.id, move, seen, note }))
}
