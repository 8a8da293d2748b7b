import { eq } from 'drizzle-orm'
import type { ReactElement } from 'react'
import { GonePage, NotFoundPage, WithdrawnPage } from '@/components/report/message'
import { reportName } from '@/components/report/names'
import { type PublicListing, ReportsPage } from '@/components/report/reports'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { edition, report } from '@/db/schema/reports'
import { dateIn } from '@/lib/clock'
import type { Address } from './addresses'
import { compressed, etagOf } from './answer'
import { answer, askAlways } from './copies'
import { type Answer, answers } from './memory'
import { page } from './render'
import { stylesheet } from './stylesheet'

/** Pages around the editions: drawn when asked for, and kept until something is published. */

export const listing = () =>
  kept('listing', 200, async (house) => <ReportsPage {...house} reports={await published()} />)

export const notFound = () => kept('not found', 404, async (house) => <NotFoundPage {...house} />)

export const withdrawn = ({ reportId, ...named }: Address, note: string) =>
  kept(`withdrawn ${reportId}`, 410, async (house) => (
    <WithdrawnPage {...house} name={reportName(named)} note={note} />
  ))

export const gone = (named: Address, last: { number: number; address: string }) =>
  kept(`gone ${last.address}`, 410, async (house) => (
    <GonePage {...house} name={reportName(named)} edition={last} />
  ))

/** Said without the database: it is what does not answer. */
export const unavailable: Answer = plainly(503, 'Siden kan ikke hentes akkurat nå. Prøv igjen om litt.')

type House = Pick<Parameters<typeof ReportsPage>[0], 'installation' | 'stylesheet'>

async function kept(
  key: string,
  status: number,
  draw: (house: House) => Promise<ReactElement>,
): Promise<Answer> {
  const known = answers.get(key)
  if (known) return known
  const identity = Buffer.from(page(await draw(await house())))
  const bytes = {
    type: 'text/html; charset=utf-8',
    identity,
    etag: etagOf(identity),
    ...(await compressed(identity, 5)),
  }
  const made = answer(bytes, askAlways, status)
  answers.set(key, made)
  return made
}

async function house(): Promise<House> {
  const [place] = await db.select().from(installation)
  if (!place) throw new Error('An installation has its row')
  return { installation: place, stylesheet: (await stylesheet()).href }
}

async function published(): Promise<PublicListing[]> {
  const rows = await db
    .select({ title: report.title, year: report.year, slug: report.slug, edition })
    .from(report)
    .innerJoin(edition, eq(edition.id, report.currentEditionId))
  return rows
    .map(({ edition: { number, createdAt, note }, ...named }) => ({
      ...named,
      edition: { number, note, published: dateIn(createdAt) },
    }))
    .sort((a, b) => b.year - a.year || a.slug.localeCompare(b.slug))
}

function plainly(status: number, says: string): Answer {
  const identity = Buffer.from(says)
  const type = 'text/plain; charset=utf-8'
  return {
    status,
    type,
    etag: etagOf(identity),
    identity,
    gzip: null,
    brotli: null,
    headers: ['cache-control', 'no-store', 'retry-after', '10'],
  }
}
