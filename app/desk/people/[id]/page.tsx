import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { signedIn } from '@/lib/actor'
import { heldWords } from '@/lib/core/people'
import { say } from '@/lib/core/words/say'
import { departments } from '@/lib/departments/read'
import { workingLinks } from '@/lib/lending/all'
import { type HeldIn, openPerson } from '@/lib/people/read'
import { passwordsAllowed } from '@/lib/session/provider'
import { PersonStateTag } from '../list'
import { Account } from './account'
import { PersonForm } from './form'

export const generateMetadata = titled('Person')

export default async function Person({ params }: { params: Promise<{ id: string }> }) {
  const actor = await signedIn()
  const [person, all, passwords, lent] = await Promise.all([
    openPerson(actor, (await params).id),
    departments(actor),
    passwordsAllowed(),
    workingLinks(actor),
  ])
  if (!person || !all || !lent) notFound()
  const { id, name, email, state } = person
  const byHand = person.held.filter(({ group }) => group === null)
  const held = byHand.map(({ role, departmentId, from, to }) => ({ role, departmentId, from, to }))
  const inUse = all.filter((one) => !one.closedAt || held.some(({ departmentId }) => departmentId === one.id))
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-small b-crumb">
        <Link href="/desk/people">{say('Folk')}</Link>
      </p>
      <div className="b-row">
        <h1>{name}</h1>
        <PersonStateTag state={state} />
      </div>
      <div className="b-cols">
        <PersonForm
          person={{ id, name, email, held }}
          departments={inUse.map((one) => ({ id: one.id, name: one.name, depth: one.depth }))}
        />
        <aside className="b-panel b-stacked" aria-labelledby="konto">
          <h2 id="konto">{say('Konto')}</h2>
          <Account id={id} name={name} state={state} tied={person.tied} passwords={passwords} />
          {state === 'disabled' && <StillLent count={lent.filter(({ by }) => by.id === id).length} />}
          <GroupRoles held={person.held.filter(({ group }) => group !== null)} />
          <p>
            <Link href={`/desk/log?person=${id}`}>{say('Se hva {name} har gjort', { name })}</Link>
          </p>
        </aside>
      </div>
    </main>
  )
}

/** Links work on when the account of whoever made them is shut. */
function StillLent({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <p>
      {say(
        '{count, plural, one {Én leselenke} other {# leselenker}} som personen har laget, virker fortsatt.',
        { count },
      )}{' '}
      <Link href="/desk/people/access#leselenker">{say('Se leselenkene')}</Link>
    </p>
  )
}

/** Roles that come with the provider's groups: they follow the groups, and are not changed here. */
function GroupRoles({ held }: { held: HeldIn[] }) {
  if (held.length === 0) return null
  return (
    <section aria-labelledby="grupper">
      <h3 id="grupper">{say('Roller fra grupper')}</h3>
      <ul>
        {held.map((one) => (
          <li key={`${one.role} ${one.departmentId}`}>
            {heldWords(one)} <span className="b-meta">{say('fra {group}', { group: one.group ?? '' })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
