import SignInPage from '@/app/(auth)/sign-in/page'
import WelcomePage from '@/app/(auth)/welcome/[token]/page'
import * as live from '@/app/api/health/live/route'
import * as ready from '@/app/api/health/ready/route'
import { answer, type Doors, page } from './door'
import { actDoors } from './doors/acts'
import { correctionDoors } from './doors/corrections'
import { draftDoors } from './doors/drafts'
import { erasureDoors } from './doors/erasures'
import { figureDoors } from './doors/figures'
import { findingDoors } from './doors/findings'
import { forwardDoors } from './doors/forward'
import { importDoors } from './doors/importing'
import { lendingDoors } from './doors/lending'
import { liveDoors } from './doors/live'
import { mailDoors } from './doors/mail'
import { peopleDoors } from './doors/people'
import { pictureDoors } from './doors/pictures'
import { reportDoors } from './doors/reports'
import { sectionDoors } from './doors/sections'
import { signingDoors } from './doors/signing'
import { statutoryDoors } from './doors/statutory'
import { stepDoors } from './doors/steps'
import { tableDoors } from './doors/tables'
import { talkDoors } from './doors/talk'

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
  'app/api/language/route.ts': { POST: { everybody: 'chooses for oneself alone' } },
  'app/(auth)/actions.ts': {
    signIn: { everybody: 'asks for a password' },
    signInHere: { everybody: 'asks for a password, or refuses outside a demonstration' },
    signInAsDemo: { everybody: 'refuses outside a demonstration' },
    choosePassword: { everybody: 'asks for a one-time link' },
    signOut: { everybody: 'ends the session it comes with' },
  },
  'app/(auth)/sign-in/oidc/route.ts': { GET: { everybody: 'leads to the provider, which asks who it is' } },
  'app/(auth)/sign-in/oidc/out/route.ts': {
    GET: { everybody: 'leads to where one signs out at the provider' },
  },
  'app/api/auth/[...nextauth]/route.ts': {
    GET: { everybody: 'is next-auth, which signs in and out' },
    POST: { everybody: 'is next-auth, which signs in and out' },
  },
  'server.ts': {
    servePublished: { everybody: 'is what the public came for' },
    serveSearch: { everybody: 'finds what the public has, and nothing else; see lib/search' },
    serveWords: { everybody: 'is the words of the interface' },
    serveOpenData: { everybody: 'tells what is published, as data' },
    serveLent: { everybody: 'asks for the token of a reading link; see lib/lending' },
    receive: { everybody: 'answers nobody' },
    refuseLarge: { everybody: 'only refuses' },
    desk: { everybody: 'hands on to the doors of Next' },
  },
} satisfies Record<string, Doors>

/** Every way into the program: file, then the name in it. The scan of the source finds what is missing here. */
export const doors: Record<string, Doors> = {
  ...actDoors,
  ...correctionDoors,
  ...draftDoors,
  ...erasureDoors,
  ...figureDoors,
  ...forwardDoors,
  ...importDoors,
  ...findingDoors,
  ...lendingDoors,
  ...liveDoors,
  ...mailDoors,
  ...peopleDoors,
  ...pictureDoors,
  ...reportDoors,
  ...sectionDoors,
  ...signingDoors,
  ...statutoryDoors,
  ...stepDoors,
  ...tableDoors,
  ...talkDoors,
  ...openDoors,
  'server.ts': { ...sectionDoors['server.ts'], ...openDoors['server.ts'] },
}
