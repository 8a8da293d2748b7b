import { trailTo } from '@/components/report/outline'
import { db } from '@/db/connection'
import { type ExportKind, pathOf, type Wanted, wholeJsonPath } from '@/lib/core/exporting'
import { readFile, sizeOfFile } from '@/lib/editions/read'
import { failed, rests } from './failures'
import { kinds, type Source } from './kinds'
import { erasuresOf, storeExport } from './store'
import { type Stored, storedExport } from './stored'
import { forTheDesk, inTurn } from './turns'
import { reportFrom } from './whole'

/** The section that a file is of; null: all of them. */
export type Part = { id: string } | null

export type Made =
  | { state: 'made'; stored: Stored }
  /** Too many wait already. */
  | { state: 'busy' }
  /** Something was taken out of what it would be made of. */
  | { state: 'erased' }
  /** The edition was made before there were such files. */
  | { state: 'none' }
  /** It cannot be made: too large, or a fault of ours. */
  | { state: 'failed' }

/** A file of an edition: as it was made before, or made now and kept. The same one is made once. */
export async function exportOf(editionId: string, wanted: Wanted, part: Part): Promise<Made> {
  const place = { editionId, path: pathOf(wanted) }
  const stored = await storedExport(db, place)
  if (stored) return { state: 'made', stored }
  const name = nameOf(place)
  if (rests(name)) return { state: 'failed' }
  const made = inTurn(name, () => make(place, wanted, part).catch((error) => told(name, error)), forTheDesk)
  return made ?? { state: 'busy' }
}

/** The same, as far as it is known without making it: `unmade` is what nothing hinders. */
export async function knownExport(editionId: string, wanted: Wanted): Promise<Made | { state: 'unmade' }> {
  const place = { editionId, path: pathOf(wanted) }
  const stored = await storedExport(db, place)
  if (stored) return { state: 'made', stored }
  if (rests(nameOf(place))) return { state: 'failed' }
  if (kinds[wanted.kind].from === 'files') return { state: 'unmade' }
  const size = await sizeOfFile(editionId, wholeJsonPath)
  if (size === null) return { state: 'none' }
  return { state: size === 0 ? 'erased' : 'unmade' }
}

function told(name: string, error: unknown): Made {
  failed(name, error)
  return { state: 'failed' }
}

type Place = { editionId: string; path: string }

const nameOf = ({ editionId, path }: Place) => `${editionId}/${path}`

/** What was erased while it was made is no longer in what it is made of the second time. */
async function make(place: Place, { kind }: Wanted, part: Part): Promise<Made> {
  for (let tries = 0; tries < 2; tries += 1) {
    const since = await erasuresOf(db, place.editionId)
    const bytes = await ready(place, kind, part)
    if (typeof bytes === 'string') return { state: bytes }
    const stored = await storeExport({ ...place, type: kinds[kind].type, since }, bytes)
    if (stored) return { state: 'made', stored }
  }
  return { state: 'erased' }
}

type Making = AsyncIterable<Uint8Array> | 'none' | 'erased'

/** What it is made of, read as it stands now. */
async function ready({ editionId }: Place, name: ExportKind, part: Part): Promise<Making> {
  const kind = kinds[name]
  if (kind.from === 'files') return kind.make(editionId)
  const data = await readFile(editionId, wholeJsonPath)
  if (!data) return 'none'
  if (data.identity.length === 0) return 'erased'
  return kind.make(sourceOf(data.identity, part))
}

function sourceOf(data: Buffer, part: Part): Source {
  const report = reportFrom(data)
  const section = part && (trailTo(report.outline, part.id).at(-1) ?? null)
  if (part && !section) throw new Error('An edition has the sections that it shows')
  return { report, section }
}
