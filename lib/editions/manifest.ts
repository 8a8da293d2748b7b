import { createHash } from 'node:crypto'
import { asc, inArray } from 'drizzle-orm'
import { reportName } from '@/components/report/names'
import { standsWords } from '@/components/report/stands'
import { db } from '@/db/connection'
import { revision, signOff } from '@/db/schema/reports'
import { stepsOf } from '@/lib/core/steps'
import { inLanguage } from '@/lib/language'
import { erasedIn } from './erased'
import type { NewFile } from './flip'
import type { Gathered } from './gather'
import type { RenderedFile } from './render'
import { sectionsOf } from './sections'

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

/** Where an edition says what it is made of, and where its hash stands. */
export const manifestPath = 'manifest.json'
const sumPath = `${manifestPath}.sha256`

/**
 * What an edition is made of: every page and file with its hash as it is served while the edition is current, the
 * revisions, when they were signed and at which step, the acts and the attachments. It names nobody: who signed
 * stands in the log. Its own hash stands beside it, and in the event of the publishing, which the chain binds.
 */
export async function manifestFiles(gathered: Gathered, files: readonly NewFile[]): Promise<RenderedFile[]> {
  const { model } = gathered
  const manifest = {
    publisher: model.installation.name,
    report: reportName(model),
    year: model.year,
    edition: model.editions.at(-1) ?? null,
    status: inLanguage(model.language, () => standsWords(model)),
    acts: model.acts,
    erased: model.erased,
    sections: await signedSections(gathered),
    files: files
      .map(({ path, type, identity }) => ({
        path: path && `/${path}`,
        type,
        size: identity.length,
        sha256: sha256(identity),
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    stylesheet: model.stylesheet,
    attachments: model.attachments.map(({ hash, ...one }) => ({ ...one, sha256: hash })),
  }
  const body = `${JSON.stringify(manifest, null, 1)}\n`
  const file = (path: string, type: string, body: string) => ({
    path,
    type,
    draw: () => body,
    sectionId: null,
  })
  return [
    file(manifestPath, 'application/json; charset=utf-8', body),
    file(sumPath, 'text/plain; charset=utf-8', `${sha256(body)}  ${manifestPath}\n`),
  ]
}

/** The hash that the event of a publishing keeps. */
export function manifestHash(files: readonly NewFile[]): string | undefined {
  const found = files.find(({ path }) => path === manifestPath)
  return found && sha256(found.identity)
}

async function signedSections(gathered: Gathered) {
  const shown = sectionsOf(gathered)
  const ids = shown.flatMap(({ revisionId }) => revisionId ?? [])
  const [revisions, signs] = await Promise.all([
    db
      .select({ id: revision.id, number: revision.number, hash: revision.hash, steps: revision.steps })
      .from(revision)
      .where(inArray(revision.id, ids)),
    db
      .select({ revisionId: signOff.revisionId, stepId: signOff.stepId, at: signOff.at })
      .from(signOff)
      .where(inArray(signOff.revisionId, ids))
      .orderBy(asc(signOff.at), asc(signOff.id)),
  ])
  const erased = await erasedIn(db, 'revision', ids)
  const byId = new Map(revisions.map((one) => [one.id, one]))
  return shown.map(({ sectionId, revisionId, number, title, path }) => {
    const found = byId.get(revisionId ?? '')
    const steps = stepsOf(found?.steps ?? [])
    const signed = signs
      .filter((sign) => sign.revisionId === revisionId)
      .map(({ stepId, at }) => ({ step: steps.find(({ id }) => id === stepId)?.name ?? '', at }))
    return {
      id: sectionId,
      number,
      title,
      path: path && `/${path}`,
      // The hash is of what was signed; what was erased since is missing in the content.
      ...(found && { revision: found.number, sha256: found.hash, signed }),
      ...(found && erased.has(found.id) && { erased: erased.get(found.id) }),
    }
  })
}
