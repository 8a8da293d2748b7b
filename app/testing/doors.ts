import type { Doors } from './door'
import { peopleDoors } from './doors/people'
import { reportDoors } from './doors/reports'
import { sectionDoors } from './doors/sections'

/** What opens for everybody, and why that is right. */
const openDoors = {
  'app/(auth)/actions.ts': {
    signIn: { everybody: 'asks for a password' },
    signInAsDemo: { everybody: 'refuses outside a demonstration' },
    choosePassword: { everybody: 'asks for a one-time link' },
    signOut: { everybody: 'ends the session it comes with' },
  },
  'app/(auth)/sign-in/page.tsx': { default: { everybody: 'is where one signs in' } },
  'app/(auth)/welcome/[token]/page.tsx': { default: { everybody: 'asks for a one-time link' } },
  'app/api/auth/[...nextauth]/route.ts': {
    GET: { everybody: 'is next-auth, which signs in and out' },
    POST: { everybody: 'is next-auth, which signs in and out' },
  },
  'app/api/health/live/route.ts': { GET: { everybody: 'tells a watchman nothing but yes' } },
  'app/api/health/ready/route.ts': { GET: { everybody: 'tells a watchman yes or no' } },
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
