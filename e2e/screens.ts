import { db } from '@/db/connection'
import { makeLink } from '@/lib/session/links'
import { type DemoRole, demoDepartment, demoPerson, demoReports, demoSection } from '@/lib/testing/demo'

/** A screen: who looks at it (a person of the demo; null: anybody), and where. */
export type Screen = readonly [who: DemoRole | null, address: () => Promise<string>]

const fixed = (address: string) => async () => address
const inReport = (below: string) => async () => `/desk/reports/${(await demoReports()).writing.slug}${below}`
const inSection =
  (state: Parameters<typeof demoSection>[0], below = '') =>
  async () =>
    `/desk/sections/${await demoSection(state)}${below}`

/** Every page of the app, by its folder, in the states that look different. */
export const screens: Record<string, readonly Screen[]> = {
  '(auth)/sign-in': [[null, fixed('/sign-in')]],
  '(auth)/signed-in-again': [['editor', fixed('/signed-in-again')]],
  '(auth)/welcome/[token]': [
    [null, async () => makeLink(db, await demoPerson('editor'), 'reset')],
    [null, fixed('/welcome/used-before')],
  ],
  desk: [
    ['editor', fixed('/desk')],
    ['approver', fixed('/desk')],
    ['manager', fixed('/desk')],
    ['administrator', fixed('/desk')],
  ],
  'desk/departments': [['administrator', fixed('/desk/departments')]],
  'desk/departments/[id]': [
    ['administrator', async () => `/desk/departments/${await demoDepartment('Eiendom')}`],
  ],
  'desk/departments/new': [['administrator', fixed('/desk/departments/new')]],
  'desk/import': [['administrator', fixed('/desk/import')]],
  'desk/installation': [['administrator', fixed('/desk/installation')]],
  'desk/log': [['administrator', fixed('/desk/log')]],
  'desk/people': [
    ['administrator', fixed('/desk/people')],
    ['administrator', fixed('/desk/people?q=ingen+heter+dette')],
    ['editor', fixed('/desk/people')],
  ],
  'desk/people/[id]': [['administrator', async () => `/desk/people/${await demoPerson('editor')}`]],
  'desk/people/new': [['administrator', fixed('/desk/people/new')]],
  'desk/reports': [
    ['manager', fixed('/desk/reports')],
    ['editor', fixed('/desk/reports')],
  ],
  'desk/reports/[slug]': [
    ['manager', inReport('')],
    ['editor', inReport('')],
  ],
  'desk/reports/[slug]/outline': [['manager', inReport('/outline')]],
  'desk/reports/[slug]/outline/[section]': [
    ['manager', async () => `${await inReport('/outline')()}/${await demoSection('draft')}`],
  ],
  'desk/reports/[slug]/publish': [['manager', inReport('/publish')]],
  'desk/sections/[id]': [
    ['manager', inSection('blank')],
    ['manager', inSection('draft')],
    ['manager', inSection('submitted')],
    ['manager', inSection('returned')],
    ['manager', inSection('approved')],
  ],
  'desk/sections/[id]/history': [
    ['manager', inSection('draft', '/history')],
    ['manager', inSection('returned', '/history')],
  ],
  'desk/sections/[id]/review': [
    ['approver', inSection('submitted', '/review')],
    ['manager', inSection('submitted', '/review')],
    ['approver', inSection('approved', '/review')],
    ['approver', inSection('draft', '/review')],
  ],
}
