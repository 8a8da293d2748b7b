import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import ImportPage from '@/app/desk/import/page'
import * as board from '@/app/desk/reports/[slug]/actions'
import SettingsPage from '@/app/desk/reports/[slug]/outline/[section]/page'
import * as outline from '@/app/desk/reports/[slug]/outline/actions'
import OutlinePage from '@/app/desk/reports/[slug]/outline/page'
import * as publishing from '@/app/desk/reports/[slug]/publish/actions'
import PublishPage from '@/app/desk/reports/[slug]/publish/page'
import VisitsPage from '@/app/desk/reports/[slug]/visits/page'
import * as reports from '@/app/desk/reports/actions'
import ReportsPage from '@/app/desk/reports/page'
import { db } from '@/db/connection'
import { schedule } from '@/db/schema/editions'
import { edition, report, section } from '@/db/schema/reports'
import { act, type Doors, itself, page, type Tried } from '../door'
import { idOf } from '../personas'
import type { Target } from '../standing'

const manager = { duty: 'manageReports', otherwise: 'forbidden' } as const
/** Pages for managers are not there for others. */
const managers = { duty: 'manageReports', otherwise: 'absent' } as const
const importer = { duty: 'importReport', otherwise: 'absent' } as const

export const reportDoors = {
  'app/desk/reports/page.tsx': { default: [page('to be signed in', () => ReportsPage())] },
  'app/desk/reports/actions.ts': {
    createReportAction: [
      act(manager, itself, ({ report: from }) =>
        reports.createReportAction({ year: 2030, title: 'Årsrapport', kind: 'annual', slug: 'neste', from }),
      ),
    ],
  } satisfies Record<keyof typeof reports, Tried[]>,
  'app/desk/reports/[slug]/actions.ts': {
    assignSeveralAction: [
      act(manager, itself, ({ id }) => board.assignSeveralAction({ ids: [id], set: { due: '2027-02-22' } })),
    ],
    remindAction: [act(manager, written, ({ id }) => board.remindAction({ sections: [id] }))],
  } satisfies Record<keyof typeof board, Tried[]>,
  'app/desk/reports/[slug]/outline/page.tsx': {
    default: [page(managers, ({ slug }) => OutlinePage({ params: Promise.resolve({ slug }) }))],
  },
  'app/desk/reports/[slug]/outline/[section]/page.tsx': {
    default: [
      page(managers, ({ slug, id }) => SettingsPage({ params: Promise.resolve({ slug, section: id }) })),
    ],
  },
  'app/desk/reports/[slug]/outline/actions.ts': {
    addSectionAction: [
      act(manager, itself, ({ report, id }) =>
        outline.addSectionAction({ report, parent: id, title: 'Skolebygg', department: null }),
      ),
    ],
    moveSectionAction: [
      act(manager, itself, ({ id }) => outline.moveSectionAction({ id, parent: null, index: 0 })),
    ],
    removeSectionAction: [act(manager, itself, ({ id }) => outline.removeSectionAction({ id }))],
    putBackSectionAction: [act(manager, removed, ({ id }) => outline.putBackSectionAction({ id }))],
    renameAction: [
      act({ section: 'save' }, itself, ({ id }) => outline.renameAction({ id, title: 'Bygg og eiendom' })),
    ],
    assignAction: [
      act(manager, itself, ({ id }) =>
        outline.assignAction({ id, department: null, owner: null, due: null, required: true, slug: null }),
      ),
    ],
    guideAction: [
      act(manager, itself, ({ id }) =>
        outline.guideAction({ id, guidance: 'Skriv kort.', example: '', expectedWords: 300 }),
      ),
    ],
    addFrontAction: [act(manager, itself, ({ report }) => outline.addFrontAction({ report }))],
    askForAnswersAction: [
      act(manager, itself, ({ report }) => outline.askForAnswersAction({ report, required: true })),
    ],
    chooseReportLanguageAction: [
      act(manager, itself, ({ report }) => outline.chooseReportLanguageAction({ report, language: 'nn' })),
    ],
    setDeadlinesAction: [
      act(manager, itself, ({ report }) =>
        outline.setDeadlinesAction({ report, deadlines: [{ on: '2027-03-31', label: 'Til trykk' }] }),
      ),
    ],
  } satisfies Record<keyof typeof outline, Tried[]>,
  'app/desk/reports/[slug]/publish/page.tsx': {
    default: [
      page(managers, ({ slug }) =>
        PublishPage({ params: Promise.resolve({ slug }), searchParams: Promise.resolve({}) }),
      ),
    ],
  },
  'app/desk/reports/[slug]/publish/actions.ts': {
    publishAction: [act(manager, itself, ({ report }) => publishing.publishAction({ report, note: '' }))],
    scheduleAction: [
      act(manager, itself, ({ report }) =>
        publishing.scheduleAction({ report, note: '', day: '2199-03-31', time: '08:00', seen: null }),
      ),
    ],
    unscheduleAction: [act(manager, scheduled, (ordered) => publishing.unscheduleAction(ordered))],
    backToAction: [
      act(manager, published, (shown) => publishing.backToAction({ ...shown, note: 'Feil tall.' })),
    ],
    withdrawAction: [
      act(manager, published, ({ report }) => publishing.withdrawAction({ report, note: 'Feil tall.' })),
    ],
  } satisfies Record<keyof typeof publishing, Tried[]>,
  'app/desk/reports/[slug]/visits/page.tsx': {
    default: [page(managers, ({ slug }) => VisitsPage({ params: Promise.resolve({ slug }) }))],
  },
  'app/desk/import/page.tsx': {
    default: [page(importer, () => ImportPage())],
  },
} satisfies Record<string, Doors>

/** Open for writing again: it lies with its owner. */
async function written({ id }: Target) {
  await db.update(section).set({ state: 'draft' }).where(eq(section.id, id))
  return { id }
}

/** An edition that is ordered for later. */
async function scheduled({ report: reportId }: Target) {
  const id = nanoid()
  const at = new Date('2199-03-31T06:00:00Z')
  await db.insert(schedule).values({ id, reportId, at, orderedBy: idOf('manager') })
  return { report: reportId, seen: id }
}

async function removed({ id }: Target) {
  await db.update(section).set({ removedAt: new Date() }).where(eq(section.id, id))
  return { id }
}

/** The report as readers see it. */
async function published({ report: reportId }: Target) {
  const made = { id: nanoid(), reportId, number: 1, stylesheet: 'a.css', createdBy: idOf('manager') }
  await db.insert(edition).values(made)
  await db.update(report).set({ currentEditionId: made.id }).where(eq(report.id, reportId))
  return { report: reportId, edition: made.id }
}
