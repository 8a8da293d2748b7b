import { nanoid } from 'nanoid'
import { GET as OPEN } from '@/app/api/desk/reports/[id]/attachments/[attachment]/route'
import { POST } from '@/app/api/desk/reports/[id]/attachments/route'
import { GET as COPY } from '@/app/api/desk/reports/[id]/copies/[edition]/route'
import * as acting from '@/app/desk/reports/[slug]/acts/actions'
import ActsPage from '@/app/desk/reports/[slug]/acts/page'
import { db } from '@/db/connection'
import { attachment } from '@/db/schema/acts'
import { edition } from '@/db/schema/reports'
import { recordAct } from '@/lib/acts/record'
import { type ActKind, actKinds } from '@/lib/core/acts'
import { carryOut } from '@/lib/editions/carry-out'
import { actorById } from '@/lib/session/actor'
import { must } from '@/lib/testing/cast'
import { act, type Doors, page, status, type Tried } from '../door'
import { idOf } from '../personas'
import type { Target } from '../standing'

const read = { section: 'read' } as const
const searchParams = Promise.resolve({})

export const actDoors = {
  'app/desk/reports/[slug]/acts/page.tsx': {
    default: [page(read, ({ slug }) => ActsPage({ params: Promise.resolve({ slug }), searchParams }))],
  },
  'app/desk/reports/[slug]/acts/actions.ts': {
    recordActAction: actKinds.map((kind) =>
      act({ act: kind }, (target) => comeTo(kind, target), acting.recordActAction),
    ),
  } satisfies Record<keyof typeof acting, Tried[]>,
  'app/api/desk/reports/[id]/attachments/route.ts': {
    POST: [{ asks: { ...read, duty: 'manageReports' }, ready: async (target) => () => brought(target) }],
  },
  'app/api/desk/reports/[id]/attachments/[attachment]/route.ts': {
    GET: [
      {
        asks: read,
        shows: true,
        ready: async (target) => {
          const id = await aFile(target.report)
          return () => fetched(target, id)
        },
      },
    ],
  },
  'app/api/desk/reports/[id]/copies/[edition]/route.ts': {
    GET: [
      {
        asks: { ...read, duty: 'manageReports' },
        shows: true,
        ready: async (target) => {
          await anEdition(target)
          return () => copied(target)
        },
      },
    ],
  },
} satisfies Record<string, Doors>

/** Brings the report to where this act is the next; what everybody then wishes to record. */
async function comeTo(kind: ActKind, { report }: Target) {
  const wish = { report, seen: 0, date: '2026-03-30', caseNumber: '45/26', wording: '', attachments: [] }
  if (kind === 'presented') return { ...wish, kind, by: 'kommunedirektøren' }
  const manager = await actorById(idOf('manager'))
  if (!manager) throw new Error('The manager is not here')
  const presented = { ...wish, kind: 'presented' as const, by: 'kommunedirektøren' }
  const { publication } = await must(recordAct(manager, presented))
  await carryOut(publication)
  return { ...wish, kind, seen: 1, by: 'kommunestyret', attachments: [await aFile(report)] }
}

/** A file that somebody uploaded earlier. */
async function aFile(reportId: string): Promise<string> {
  const id = nanoid()
  const shared = { name: 'revisor.pdf', title: 'Revisors beretning', type: 'application/pdf', hash: id }
  const bytes = Buffer.from('%PDF-1.7')
  await db
    .insert(attachment)
    .values({ id, reportId, ...shared, size: bytes.length, bytes, uploadedBy: idOf('manager') })
  return id
}

async function brought({ report: id }: Target) {
  const request = new Request(
    `http://localhost/api/desk/reports/${id}/attachments?name=a.pdf&title=Regnskap`,
    {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: '%PDF-1.7',
    },
  )
  return status(await POST(request, { params: Promise.resolve({ id }) }))
}

async function fetched({ report: id }: Target, file: string) {
  const request = new Request(`http://localhost/api/desk/reports/${id}/attachments/${file}`)
  return status(await OPEN(request, { params: Promise.resolve({ id, attachment: file }) }))
}

async function anEdition({ report: reportId }: Target) {
  await db
    .insert(edition)
    .values({ id: nanoid(), reportId, number: 1, stylesheet: 'a.css', createdBy: idOf('manager') })
}

async function copied({ report: id }: Target) {
  const request = new Request(`http://localhost/api/desk/reports/${id}/copies/1`)
  return status(await COPY(request, { params: Promise.resolve({ id, edition: '1' }) }))
}
