import Link from 'next/link'
import type { ReactNode } from 'react'
import { Avatar } from '@/components/ui/avatar'
import { Brand } from '@/components/ui/brand'
import { Button } from '@/components/ui/button'
import { currentActor } from '@/lib/actor'
import { type Actor, has, may } from '@/lib/core/access'
import { roleNames } from '@/lib/core/people'
import { say } from '@/lib/core/words/say'
import { thisInstallation } from '@/lib/installation'
import { newestFor } from '@/lib/reports/open'
import { signOut } from '../(auth)/actions'
import { DemoNotice } from '../demo-notice'
import { Nav, type Place } from './nav'
import './desk.css'

/** The frame of every page of the desk. Who may see a page, the page itself asks. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [{ demo, name }, actor] = await Promise.all([thisInstallation(), currentActor()])
  return (
    <div data-size="sm">
      <a className="ds-skip-link" href="#innhold">
        {say('Hopp til innholdet')}
      </a>
      <DemoNotice demo={demo} name={name} />
      <header className="b-top">
        <div className="b-wrap">
          <Link className="b-brand" href="/desk">
            <Brand owner={name} />
          </Link>
          {actor && <Nav places={await placesFor(actor)} />}
          {actor && <Me actor={actor} />}
        </div>
      </header>
      {children}
    </div>
  )
}

/** Links only: each page judges for itself. */
async function placesFor(actor: Actor): Promise<Place[]> {
  const newest = await newestFor(actor)
  const places: (Place | false | null)[] = [
    { href: '/desk', name: say('Mitt arbeid') },
    newest && { href: `/desk/reports/${newest.slug}`, name: newest.title, language: newest.language },
    { href: '/desk/reports', name: say('Alle rapporter') },
    has(actor, 'approver') && { href: '/desk/signing', name: say('Til godkjenning') },
    has(actor, 'approver', 'manager') && { href: '/desk/stand-ins', name: say('Stedfortredere') },
    may(actor, 'managePeople') && { href: '/desk/people', name: say('Folk') },
    may(actor, 'managePeople') && { href: '/desk/departments', name: say('Enheter') },
    may(actor, 'managePeople') && { href: '/desk/installation', name: say('Virksomheten') },
    may(actor, 'managePeople') && { href: '/desk/mail', name: say('E-post') },
    may(actor, 'erase') && { href: '/desk/erasures', name: say('Personvern') },
    may(actor, 'readLog') && { href: '/desk/log', name: say('Logg') },
  ]
  return places.filter((place): place is Place => Boolean(place))
}

function Me({ actor }: { actor: Actor }) {
  return (
    <div className="b-me">
      <Link
        className="b-me"
        href="/desk/me"
        aria-label={say('{name}, mine innstillinger', { name: actor.name })}
      >
        <Avatar name={actor.name} />
        <div>
          {actor.name}
          <small>{roleWords(actor)}</small>
        </div>
      </Link>
      <form action={signOut}>
        <Button look="tertiary" small type="submit">
          {say('Logg ut')}
        </Button>
      </form>
    </div>
  )
}

const roleWords = ({ grants }: Actor) => [...new Set(grants.map(({ role }) => roleNames[role]))].join(', ')
