import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { type AsyncZippable, zip } from 'fflate'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { asset, editionFile } from '@/db/schema/editions'
import { edition } from '@/db/schema/reports'
import { findReport } from '@/lib/acts/find'
import { type Actor, may } from '@/lib/core/access'
import type { copySchema } from '@/lib/core/acting'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { inLanguage } from '@/lib/language'

/** Zip files know no earlier time: the same edition is the same bytes, whenever it is asked for. */
const mtime = new Date(1980, 0, 1)

type Copy = { name: string; type: string; bytes: Buffer }

/**
 * An edition as a folder that any web server can show: its pages and files, the pictures, attachments and the
 * stylesheet that they name, and the manifest. For those who manage reports.
 */
export async function frozenCopy(
  actor: Actor,
  { id, edition: number }: z.infer<typeof copySchema>,
): Promise<Outcome<Copy>> {
  const found = await findReport(db, actor, id)
  if (!found) return absent
  if (!may(actor, 'manageReports'))
    return refused('forbidden', say('Bare rapportansvarlig kan hente arkivkopier.'))
  const [wanted] = await db
    .select()
    .from(edition)
    .where(and(eq(edition.reportId, id), eq(edition.number, number)))
  if (!wanted) return absent
  const { slug } = found.report
  const all = await db
    .select({ path: editionFile.path, type: editionFile.type, bytes: editionFile.identity })
    .from(editionFile)
    .where(eq(editionFile.editionId, wanted.id))
    .orderBy(asc(editionFile.path))
  const files = all.filter(({ bytes }) => bytes.length > 0)
  const erased = all.filter(({ bytes }) => bytes.length === 0).map(({ path }) => path)
  const assets = await assetsIn(files.filter(isPage).map(({ bytes }) => bytes.toString()))
  const parts: AsyncZippable = {}
  for (const file of files) parts[placeOf(slug, file)] = [file.bytes, { mtime }]
  for (const { name, type, identity } of assets)
    parts[`_b/${name}`] = [identity, { mtime, level: type === 'text/css; charset=utf-8' ? 6 : 0 }]
  const says = inLanguage(found.report.language, () => about(slug, number, erased))
  parts['LES-MEG.txt'] = [Buffer.from(says), { mtime }]
  return done({ name: `${slug}-utgave-${number}.zip`, type: 'application/zip', bytes: await zipped(parts) })
}

const isPage = ({ type }: { type: string }) => type.startsWith('text/html')

/** A page is the index of a folder of its own, so that the links in it lead where they did. */
function placeOf(slug: string, file: { path: string; type: string }): string {
  const place = file.path ? `${slug}/${file.path}` : slug
  return isPage(file) ? `${place}/index.html` : place
}

/** What the pages name below /_b/. */
async function assetsIn(pages: readonly string[]) {
  const named = new Set(
    pages.flatMap((page) => [...page.matchAll(/\/_b\/([\w.-]+)/g)].map(([, name]) => name ?? '')),
  )
  return db
    .select({ name: asset.name, type: asset.type, identity: asset.identity })
    .from(asset)
    .where(and(inArray(asset.name, [...named]), sql`length(${asset.identity}) > 0`))
    .orderBy(asc(asset.name))
}

const about = (slug: string, number: number, erased: readonly string[]) =>
  [
    say('Utgave {number} av rapporten på adressen /{slug}, slik den ble publisert.', { number, slug }),
    say(
      'Åpne mappen med en webtjener for å lese den. Kontrollsummene (SHA-256) av alle sider og filer står i\n{slug}/manifest.json, og kontrollsummen av manifestet i {slug}/manifest.json.sha256.',
      { slug },
    ),
    ...(erased.length > 0
      ? [
          say('Fjernet av personvernhensyn etter publisering: {paths}.', {
            paths: erased.map((path) => path || say('forsiden')).join(', '),
          }),
        ]
      : []),
  ]
    .map((said) => `${said}\n`)
    .join('\n')

const zipped = (parts: AsyncZippable) =>
  new Promise<Buffer>((resolve, reject) =>
    zip(parts, (error, bytes) => (error ? reject(error) : resolve(Buffer.from(bytes)))),
  )
