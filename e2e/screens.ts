import { db } from '@/db/connection'
import { makeLink } from '@/lib/session/links'
import { demoReports, demoSection } from './demo'

/** A screen: who looks at it (a person of the demo; null: anybody), and where. */
export type Screen = readonly [who: string | null, address: () => Promise<string>]

const fixed = (address: string) => async () => address
const inReport = (below: string) => async () => `/desk/reports/${(await demoReports()).writing.slug}${below}`
const inSection =
  (state: Parameters<typeof demoSection>[0], below = '') =>
  async () =>
    `/desk/sections/${await demoSection(state)}${below}`

/** Every page of the app, by its folder, in the states that look different. */
export const screens: Record<string, readonly Screen[]> = {
  '(auth)/sign-in': [[null, fixed('/sign-in')]],
  '(auth)/signed-in-again': [['kari', fixed('/signed-in-again')]],
  '(auth)/welcome/[token]': [
    [null, () => makeLink(db, 'amina', 'reset')],
    [null, fixed('/welcome/used-before')],
  ],
  desk: [
    ['kari', fixed('/desk')],
    ['jonas', fixed('/desk')],
    ['turid', fixed('/desk')],
    ['rune', fixed('/desk')],
  ],
  'desk/departments': [['rune', fixed('/desk/departments')]],
  'desk/departments/[id]': [['rune', fixed('/desk/departments/eiendom')]],
  'desk/departments/new': [['rune', fixed('/desk/departments/new')]],
  'desk/import': [['rune', fixed('/desk/import')]],
  'desk/installation': [['rune', fixed('/desk/installation')]],
  'desk/log': [['rune', fixed('/desk/log')]],
  'desk/people': [
    ['rune', fixed('/desk/people')],
    ['rune', fixed('/desk/people?q=ingen+heter+dette')],
    ['kari', fixed('/desk/people')],
  ],
  'desk/people/[id]': [['rune', fixed('/desk/people/kari')]],
  'desk/people/new': [['rune', fixed('/desk/people/new')]],
  'desk/reports': [
    ['turid', fixed('/desk/reports')],
    ['kari', fixed('/desk/reports')],
  ],
  'desk/reports/[slug]': [
    ['turid', inReport('')],
    ['kari', inReport('')],
  ],
  'desk/reports/[slug]/outline': [['turid', inReport('/outline')]],
  'desk/reports/[slug]/outline/[section]': [
    ['turid', async () => `${await inReport('/outline')()}/${await demoSection('draft')}`],
  ],
  'desk/reports/[slug]/publish': [['turid', inReport('/publish')]],
  'desk/sections/[id]': [
    ['turid', inSection('blank')],
    ['turid', inSection('draft')],
    ['turid', inSection('submitted')],
    ['turid', inSection('returned')],
    ['turid', inSection('approved')],
  ],
  'desk/sections/[id]/history': [
    ['turid', inSection('draft', '/history')],
    ['turid', inSection('returned', '/history')],
  ],
  'desk/sections/[id]/review': [
    ['siv', inSection('submitted', '/review')],
    ['turid', inSection('submitted', '/review')],
    ['siv', inSection('approved', '/review')],
    ['siv', inSection('draft', '/review')],
  ],
}
