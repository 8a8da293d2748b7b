import { POST as LOGO } from '@/app/api/desk/installation/logo/route'
import { GET as REGISTRY } from '@/app/api/desk/registry/[kind]/route'
import { GET as RECORD } from '@/app/api/desk/reports/[id]/record/[form]/route'
import DepartmentPage from '@/app/desk/departments/[id]/page'
import * as departments from '@/app/desk/departments/actions'
import NewDepartmentPage from '@/app/desk/departments/new/page'
import DepartmentsPage from '@/app/desk/departments/page'
import * as installing from '@/app/desk/installation/actions'
import InstallationPage from '@/app/desk/installation/page'
import LogPage from '@/app/desk/log/page'
import DeskPage from '@/app/desk/page'
import PersonPage from '@/app/desk/people/[id]/page'
import AccessPage from '@/app/desk/people/access/page'
import * as people from '@/app/desk/people/actions'
import * as importing from '@/app/desk/people/import/actions'
import ImportRegistryPage from '@/app/desk/people/import/page'
import NewPersonPage from '@/app/desk/people/new/page'
import PeoplePage from '@/app/desk/people/page'
import * as signingIn from '@/app/desk/people/sign-in/actions'
import SignInSettingsPage from '@/app/desk/people/sign-in/page'
import { jpeg } from '@/lib/pictures/testing/files'
import { preview } from '@/lib/registry/preview'
import { act, type Doors, itself, page, status, type Tried } from '../door'
import { aClosed, aDepartment, aLogo, aName, aPerson, aShutOut } from '../fresh'
import { idOf } from '../personas'
import type { Target } from '../standing'

const searchParams = Promise.resolve({})
/** People, departments and their pages are not there for others. */
const administrator = { duty: 'managePeople', otherwise: 'absent' } as const
const watcher = { duty: 'readLog', otherwise: 'absent' } as const

const place = { parentId: null, contactName: '', contactEmail: '', contactPhone: '' }
const themselves = () => Promise.resolve({ id: idOf('editor') })

export const peopleDoors = {
  'app/desk/page.tsx': { default: [page('to be signed in', () => DeskPage())] },
  'app/desk/people/page.tsx': { default: [page(administrator, () => PeoplePage({ searchParams }))] },
  'app/desk/people/access/page.tsx': {
    default: [
      page(administrator, ({ id }) =>
        AccessPage({ searchParams: Promise.resolve({ person: idOf('editor'), section: id }) }),
      ),
    ],
  },
  'app/desk/people/sign-in/page.tsx': { default: [page(administrator, () => SignInSettingsPage())] },
  'app/desk/people/sign-in/actions.ts': {
    setGroupRolesAction: [
      act(administrator, aName, (group) =>
        signingIn.setGroupRolesAction({
          groups: [{ id: group, group, role: 'manager', departmentId: null }],
        }),
      ),
    ],
    allowPasswordsAction: [
      act(administrator, itself, () => signingIn.allowPasswordsAction({ allowed: true })),
    ],
  } satisfies Record<keyof typeof signingIn, Tried[]>,
  'app/desk/people/import/page.tsx': { default: [page(administrator, () => ImportRegistryPage())] },
  'app/desk/people/import/actions.ts': {
    previewRegistryAction: [
      {
        ...act(administrator, aName, (name) =>
          importing.previewRegistryAction({ lines: units(name), takeAway: false }),
        ),
        shows: true,
      },
    ],
    takeInRegistryAction: [
      act(administrator, aSeenList, ({ lines, seen }) =>
        importing.takeInRegistryAction({ lines, takeAway: false, seen, invite: false }),
      ),
    ],
  } satisfies Record<keyof typeof importing, Tried[]>,
  'app/api/desk/registry/[kind]/route.ts': {
    GET: [{ asks: administrator, shows: true, ready: async () => fetchedList }],
  },
  'app/desk/people/new/page.tsx': { default: [page(administrator, () => NewPersonPage())] },
  'app/desk/people/[id]/page.tsx': {
    default: [page(administrator, () => PersonPage({ params: themselves() }))],
  },
  'app/desk/people/actions.ts': {
    invitePersonAction: [
      act(administrator, aName, (name) =>
        people.invitePersonAction({ name, email: `${name}@solvik.example`, held: [] }),
      ),
    ],
    changePersonAction: [
      act(administrator, aPerson, (id) => {
        const held = [{ role: 'administrator' as const, departmentId: null }]
        return people.changePersonAction({ id, name: 'Ny Rolle', email: `${id}@solvik.example`, held })
      }),
    ],
    disablePersonAction: [act(administrator, aPerson, (id) => people.disablePersonAction({ id }))],
    enablePersonAction: [act(administrator, aShutOut, (id) => people.enablePersonAction({ id }))],
    untieAction: [act(administrator, aPerson, (id) => people.untieAction({ id }))],
    renewLinkAction: [act(administrator, aPerson, (id) => people.renewLinkAction({ id }))],
  } satisfies Record<keyof typeof people, Tried[]>,
  'app/desk/departments/page.tsx': { default: [page(administrator, () => DepartmentsPage())] },
  'app/desk/departments/new/page.tsx': { default: [page(administrator, () => NewDepartmentPage())] },
  'app/desk/departments/[id]/page.tsx': {
    default: [page(administrator, () => DepartmentPage({ params: Promise.resolve({ id: 'eiendom' }) }))],
  },
  'app/desk/departments/actions.ts': {
    addDepartmentAction: [
      act(administrator, aName, (name) => departments.addDepartmentAction({ name, ...place })),
    ],
    changeDepartmentAction: [
      act(administrator, aDepartment, (id) =>
        departments.changeDepartmentAction({ id, name: 'Bygg', ...place }),
      ),
    ],
    closeDepartmentAction: [
      act(administrator, aDepartment, (id) => departments.closeDepartmentAction({ id })),
    ],
    reopenDepartmentAction: [act(administrator, aClosed, (id) => departments.reopenDepartmentAction({ id }))],
  } satisfies Record<keyof typeof departments, Tried[]>,
  'app/desk/installation/page.tsx': {
    default: [page(administrator, () => InstallationPage({ searchParams: Promise.resolve({}) }))],
  },
  'app/desk/installation/actions.ts': {
    changeInstallationAction: [
      act(administrator, itself, () =>
        installing.changeInstallationAction({
          name: 'Solvik',
          address: '',
          email: '',
          accessibilityUrl: '',
          organisationNumber: '',
          placeNumber: '',
          language: 'nn',
          unit: 'sektor',
          license: 'NLOD-2.0',
          colour: '',
        }),
      ),
    ],
    takeLogoDownAction: [act(administrator, aLogo, (name) => installing.takeLogoDownAction({ name }))],
  } satisfies Record<keyof typeof installing, Tried[]>,
  'app/api/desk/installation/logo/route.ts': {
    POST: [{ asks: administrator, ready: async () => () => hung() }],
  },
  'app/api/desk/reports/[id]/record/[form]/route.ts': {
    GET: [
      {
        asks: watcher,
        shows: true,
        ready: async (target) => () => recorded(target),
      },
    ],
  },
  'app/desk/log/page.tsx': { default: [page(watcher, () => LogPage({ searchParams }))] },
} satisfies Record<string, Doors>

const units = (name: string) => [['Enhetsnavn'], [name]]

/** A list that makes one unit, as somebody has seen it. */
async function aSeenList() {
  const lines = units(await aName())
  const seen = await preview({ lines, takeAway: false })
  if (!seen.ok) throw new Error(seen.refusal.says)
  return { lines, seen: seen.value.seen }
}

async function fetchedList() {
  const request = new Request('http://localhost/api/desk/registry/people')
  return status(await REGISTRY(request, { params: Promise.resolve({ kind: 'people' }) }))
}

async function recorded({ report: id }: Target) {
  const request = new Request(`http://localhost/api/desk/reports/${id}/record/html`)
  return status(await RECORD(request, { params: Promise.resolve({ id, form: 'html' }) }))
}

async function hung() {
  const request = new Request('http://localhost/api/desk/installation/logo', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new Uint8Array(await jpeg({ width: 200, height: 200 })),
  })
  return status(await LOGO(request, { params: Promise.resolve({}) }))
}
