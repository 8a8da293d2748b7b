import { db } from '@/db/connection'
import { makeLink } from '@/lib/session/links'
import {
  type DemoRole,
  demoCorrection,
  demoDepartment,
  demoErasure,
  demoPerson,
  demoReports,
  demoRequest,
  demoSection,
  demoSectionTitled,
} from '@/lib/testing/demo'

/** A screen: who looks at it (a person of the demo; null: anybody), and where. */
export type Screen = readonly [who: DemoRole | null, address: () => Promise<string>]

const fixed = (address: string) => async () => address
const inReport = (below: string) => async () => `/desk/reports/${(await demoReports()).writing.slug}${below}`
const inSection =
  (state: Parameters<typeof demoSection>[0], below = '') =>
  async () =>
    `/desk/sections/${await demoSection(state)}${below}`

/** All that can come along from the report that is being written. */
async function demoWish(): Promise<string> {
  const year = (await demoReports()).writing.year + 1
  const along = { owners: true, steps: true, guidance: true, dates: true, tables: true, parts: true }
  const about = { year, title: `Årsrapport ${year}`, kind: 'annual', slug: String(year) }
  return encodeURIComponent(JSON.stringify({ ...about, along, keep: 'same', units: [], sections: [] }))
}

/** Every page of the app, by its folder, in the states that look different. */
export const screens: Record<string, readonly Screen[]> = {
  '(auth)/sign-in': [[null, fixed('/sign-in')]],
  '(auth)/welcome/[token]': [
    [null, async () => makeLink(db, await demoPerson('editor'), 'reset')],
    [null, fixed('/welcome/used-before')],
  ],
  desk: [
    ['editor', fixed('/desk')],
    ['approver', fixed('/desk')],
    ['manager', fixed('/desk')],
    ['administrator', fixed('/desk')],
    ['asked', fixed('/desk')],
  ],
  'desk/departments': [['administrator', fixed('/desk/departments')]],
  'desk/departments/[id]': [
    ['administrator', async () => `/desk/departments/${await demoDepartment('Eiendom')}`],
  ],
  'desk/departments/new': [['administrator', fixed('/desk/departments/new')]],
  'desk/erasures': [['administrator', fixed('/desk/erasures')]],
  'desk/erasures/[id]': [
    ['administrator', async () => `/desk/erasures/${await demoErasure('asked')}`],
    ['secondAdministrator', async () => `/desk/erasures/${await demoErasure('asked')}`],
    ['administrator', async () => `/desk/erasures/${await demoErasure('done')}`],
  ],
  'desk/erasures/new': [
    ['administrator', fixed('/desk/erasures/new')],
    [
      'administrator',
      async () =>
        `/desk/erasures/new?report=${(await demoReports()).writing.id}&section=${await demoSection('approved')}`,
    ],
  ],
  'desk/figures/[id]': [
    ['asked', async () => `/desk/figures/${await demoRequest('open')}`],
    ['manager', async () => `/desk/figures/${await demoRequest('answered')}`],
  ],
  'desk/import': [['administrator', fixed('/desk/import')]],
  'desk/installation': [['administrator', fixed('/desk/installation')]],
  'desk/log': [['administrator', fixed('/desk/log')]],
  'desk/mail': [['administrator', fixed('/desk/mail')]],
  'desk/me': [
    ['editor', fixed('/desk/me')],
    ['administrator', fixed('/desk/me')],
  ],
  'desk/people': [
    ['administrator', fixed('/desk/people')],
    ['administrator', fixed('/desk/people?q=ingen+heter+dette')],
    ['editor', fixed('/desk/people')],
  ],
  'desk/people/[id]': [['administrator', async () => `/desk/people/${await demoPerson('editor')}`]],
  'desk/people/access': [
    [
      'administrator',
      async () =>
        `/desk/people/access?person=${await demoPerson('editor')}&section=${await demoSection('draft')}`,
    ],
  ],
  'desk/people/import': [['administrator', fixed('/desk/people/import')]],
  'desk/people/new': [['administrator', fixed('/desk/people/new')]],
  'desk/people/sign-in': [['administrator', fixed('/desk/people/sign-in')]],
  'desk/reports': [
    ['manager', fixed('/desk/reports')],
    ['editor', fixed('/desk/reports')],
  ],
  'desk/reports/[slug]': [
    ['manager', inReport('')],
    ['manager', inReport('?sen=ja&sorter=-frist')],
    ['manager', inReport('?status=godkjent&ledd=finnes-ikke')],
    ['editor', inReport('')],
  ],
  'desk/reports/[slug]/acts': [
    ['manager', async () => `/desk/reports/${(await demoReports()).published.slug}/acts`],
    ['approver', inReport('/acts')],
    ['editor', inReport('/acts')],
  ],
  'desk/reports/[slug]/corrections': [
    ['manager', async () => `/desk/reports/${(await demoReports()).published.slug}/corrections`],
    ['manager', inReport('/corrections')],
  ],
  'desk/reports/[slug]/forward': [['manager', inReport('/forward')]],
  'desk/reports/[slug]/forward/preview': [
    ['manager', async () => `${await inReport('/forward/preview')()}?valg=${await demoWish()}`],
  ],
  'desk/reports/[slug]/preliminary': [
    ['manager', async () => `/desk/reports/${(await demoReports()).published.slug}/preliminary`],
    ['manager', inReport('/preliminary')],
    ['editor', inReport('/preliminary')],
  ],
  'desk/reports/[slug]/findings': [
    ['manager', inReport('/findings')],
    ['editor', inReport('/findings')],
  ],
  'desk/reports/[slug]/outline': [['manager', inReport('/outline')]],
  'desk/reports/[slug]/outline/[section]': [
    ['manager', async () => `${await inReport('/outline')()}/${await demoSection('draft')}`],
  ],
  'desk/reports/[slug]/publish': [['manager', inReport('/publish')]],
  'desk/reports/[slug]/statutory': [
    ['manager', inReport('/statutory')],
    ['manager', inReport('/statutory?krav=pay')],
    ['editor', inReport('/statutory')],
  ],
  'desk/reports/[slug]/steps': [['manager', inReport('/steps')]],
  'desk/reports/[slug]/visits': [
    ['manager', async () => `/desk/reports/${(await demoReports()).published.slug}/visits`],
    ['manager', inReport('/visits')],
  ],
  'desk/sections/[id]': [
    ['manager', inSection('blank')],
    ['manager', inSection('draft')],
    // Two texts for one point, a picture, a figure that its table left behind, figures owed, and hints.
    ['manager', async () => `/desk/sections/${await demoSectionTitled('Energi og klima i byggene')}`],
    ['manager', inSection('submitted')],
    ['manager', inSection('returned')],
    ['manager', inSection('approved')],
  ],
  'desk/sections/[id]/correction': [
    ['manager', async () => `/desk/sections/${await demoCorrection('approved')}/correction`],
    ['approver', async () => `/desk/sections/${await demoCorrection('submitted')}/correction`],
    ['manager', async () => `/desk/sections/${await demoCorrection('submitted')}/correction?vis=alt`],
  ],
  'desk/sections/[id]/correction/write': [
    ['manager', async () => `/desk/sections/${await demoCorrection('submitted')}/correction/write`],
  ],
  'desk/sections/[id]/history': [
    ['manager', inSection('draft', '/history')],
    ['manager', inSection('returned', '/history')],
    ['manager', inSection('returned', '/history?fra=0')],
    ['manager', inSection('returned', '/history?fra=i-fjor&vis=alt')],
    ['manager', inSection('returned', '/history?fra=1&til=9999')],
  ],
  'desk/sections/[id]/lending': [
    ['manager', async () => `/desk/sections/${await demoSectionTitled('Økonomi og resultat')}/lending`],
    ['approver', async () => `/desk/sections/${await demoSectionTitled('Økonomi og resultat')}/lending`],
    ['manager', inSection('blank', '/lending')],
  ],
  'desk/sections/[id]/review': [
    ['approver', inSection('submitted', '/review')],
    ['manager', inSection('submitted', '/review')],
    ['approver', inSection('approved', '/review')],
    ['approver', inSection('draft', '/review')],
  ],
  'desk/signing': [
    ['approver', fixed('/desk/signing')],
    ['editor', fixed('/desk/signing')],
  ],
  'desk/signing/[section]': [
    [
      'approver',
      async () => `/desk/signing/${await demoSectionTitled('Organisasjon, styring og utvikling')}`,
    ],
    ['manager', async () => `/desk/signing/${await demoSection('submitted')}`],
  ],
  'desk/stand-ins': [
    ['manager', fixed('/desk/stand-ins')],
    ['approver', fixed('/desk/stand-ins')],
  ],
}
