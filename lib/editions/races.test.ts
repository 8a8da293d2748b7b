import { and, asc, eq, like } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { editionFile, editionSection, publication } from '@/db/schema/editions'
import { installation } from '@/db/schema/installation'
import { event } from '@/db/schema/log'
import { edition, revision } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import type { Actor } from '@/lib/core/access'
import type { MoveInput } from '@/lib/core/moving'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { saveDraft } from '@/lib/sections/save'
import { aLead, aReport, aSection, type Cast, theCast } from '@/lib/testing/cast'
import { carryOut } from './carry-out'
import { publish } from './publish'

// Editing, signing and publishing the same section at once, 200 times: readers never get a word that is not signed.
beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

const rounds = 200
const tracks = 4

type Place = { id: string; report: string }

/** Each does what they see that they could do. What somebody else was quicker with is refused, and that is well. */
const writes = async ({ id }: Place, says: string) => {
  const opened = await openSection(cast.kari, id)
  if (opened?.state === 'approved') await moves(cast.kari, id, 'reopen', opened.signed?.revision)
  const before = await openSection(cast.kari, id)
  const changes = aLead(says, 'ingress')
  await saveDraft(cast.kari, { id, baseVersion: before?.version ?? 0, saveId: `${id}-${says}`, changes })
  const after = await openSection(cast.kari, id)
  await moves(cast.kari, id, 'submit', after?.version)
}

const writesBeside = async ({ id }: Place, says: string) => {
  const opened = await openSection(cast.ola, id)
  const changes = [{ path: ['title'], to: says }]
  await saveDraft(cast.ola, { id, baseVersion: opened?.version ?? 0, saveId: `${id}-${says}`, changes })
}

const signs = async ({ id }: Place) => {
  const opened = await openSection(cast.jonas, id)
  await moves(cast.jonas, id, 'approve', opened?.submitted?.revision)
}

const changesHisMind = async ({ id }: Place) => {
  const opened = await openSection(cast.jonas, id)
  await moves(cast.jonas, id, 'revoke', opened?.signed?.revision)
}

const publishes = async ({ report }: Place) => {
  const ordered = await publish(cast.turid, { report, note: 'Rettet.' })
  if (ordered.ok) await carryOut(ordered.value.publication)
}

function moves(actor: Actor, id: string, name: MoveInput['move'], seen: MoveInput['seen'] | undefined) {
  return move(actor, { id, move: name, seen: seen ?? 'nothing', note: 'Fordi.' })
}

async function round(place: Place, n: number): Promise<void> {
  let written = false
  const all = [
    () => writes(place, `Ord nummer ${n}.`).finally(() => (written = true)),
    () => publishes(place),
    () => writesBeside(place, `Tittel ${n}`),
    // Signs as soon as there is something to sign, which the publisher may be drawing the old words of.
    async () => {
      while (!written) await signs(place)
      await signs(place)
    },
    ...(n % 5 === 0 ? [() => changesHisMind(place)] : []),
  ]
  // Another of them comes first each time.
  const turned = [...all.slice(n % all.length), ...all.slice(0, n % all.length)]
  await Promise.all(turned.map((one) => one()))
}

/** Every page of a section that readers ever got, with the revision that it was drawn from. */
async function everPublished() {
  return db
    .select({
      edition: edition.id,
      revision: revision.id,
      content: revision.content,
      page: editionFile.identity,
    })
    .from(editionSection)
    .innerJoin(edition, eq(edition.id, editionSection.editionId))
    .innerJoin(
      editionFile,
      and(eq(editionFile.editionId, edition.id), eq(editionFile.sectionId, editionSection.sectionId)),
    )
    .innerJoin(revision, eq(revision.id, editionSection.revisionId))
    .where(like(editionFile.type, 'text/html%'))
}

/** By the log, where one thing comes after the other: the revision that stood signed when each edition came. */
async function signedAtEach(): Promise<Map<string, string | null>> {
  const events = await db.select().from(event).orderBy(asc(event.seq))
  const standing = new Map<string, string | null>()
  const at = new Map<string, string | null>()
  for (const { kind, reportId, subject } of events) {
    if (kind === 'section.approve') standing.set(reportId!, subject)
    if (kind === 'section.revoke') standing.set(reportId!, null)
    if (kind === 'report.publish') at.set(subject!, standing.get(reportId!) ?? null)
  }
  return at
}

test(`${rounds} rounds of everybody at once`, { timeout: 300_000 }, async () => {
  await Promise.all(
    Array.from({ length: tracks }, async (_, track) => {
      const { id: report } = await aReport()
      const place = { id: await aSection(cast, { report, at: 'approved' }), report }
      for (let n = track; n < rounds; n += tracks) await round(place, n)
    }),
  )
  const [pages, signed] = [await everPublished(), await signedAtEach()]
  for (const { edition, revision, content, page } of pages) {
    expect(revision).toBe(signed.get(edition))
    const words = page.toString()
    const said = (all: RegExp) => [...new Set(words.match(all))]
    const lead = /Ord nummer \d+\./.exec(JSON.stringify(content))
    expect(said(/Ord nummer \d+\./g)).toEqual(lead ? [lead[0]] : [])
    expect(said(/Tittel \d+/g)).toEqual(content.title.startsWith('Tittel') ? [content.title] : [])
  }
  // It was a race: many came through, and some were overtaken.
  const failures = (await db.select().from(publication)).filter(({ failure }) => failure !== null)
  expect(pages.length).toBeGreaterThan(rounds / 20)
  expect(failures.length).toBeGreaterThan(0)
})
