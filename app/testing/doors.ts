import SignInPage from '@/app/(auth)/sign-in/page'
import WelcomePage from '@/app/(auth)/welcome/[token]/page'
import * as live from '@/app/api/health/live/route'
import * as ready from '@/app/api/health/ready/route'
import { answer, type Doors, page } from './door'
import { peopleDoors } from './doors/people'
import { reportDoors } from './doors/reports'
import { sectionDoors } from './doors/sections'

/** What opens for everybody: tried all the same, or why that is right. */
const openDoors = {
  'app/(auth)/sign-in/page.tsx': {
    default: [page('nothing', () => SignInPage({ searchParams: Promise.resolve({}) }))],
  },
  'app/(auth)/welcome/[token]/page.tsx': {
    default: [page('nothing', () => WelcomePage({ params: Promise.resolve({ token: 'none' }) }))],
  },
  'app/api/health/live/route.ts': { GET: [answer(live.GET)] },
  'app/api/health/ready/route.ts': { GET: [answer(ready.GET)] },
  'app/(auth)/actions.ts': {
    signIn: { everybody: 'asks for a password' },
    signInAsDemo: { everybody: 'refuses outside a demonstration' },
    choosePassword: { everybody: 'asks for a one-time link' },
    signOut: { everybody: 'ends the session it comes with' },
  },
  'app/api/auth/[...nextauth]/route.ts': {
    GET: { everybody: 'is next-auth, which signs in and out' },
    POST: { everybody: 'is next-auth, which signs in and out' },
  },
  'server.ts': {
    servePublished: { everybody: 'is what the public came for' },
    receive: { everybody: 'answers nobody' },
    refuseLarge: { everybody: 'only refuses' },
    desk: { everybody: 'hands on to the doors of Next' },
  },
} satisfies Record<string, Doors>

/** Every way into the program: file, then the name in it. The scan of the source finds what is missing here. */
export const doors: Record<string, Doors> = {
  ...peopleDoors,
  ...reportDoors,
  ...sectionDoors,
  ...openDoors,
  'server.ts': { ...sectionDoors['server.ts'], ...openDoors['server.ts'] },
}
