import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { signedIn } from '@/lib/actor'
import { departments } from '@/lib/departments/read'
import { openPerson } from '@/lib/people/read'
import { PersonStateTag } from '../list'
import { Account } from './account'
import { PersonForm } from './form'

export const metadata: Metadata = { title: 'Person' }

export default async function Person({ params }: { params: Promise<{ id: string }> }) {
  const actor = await signedIn()
  const [person, all] = await Promise.all([openPerson(actor, (await params).id), departments(actor)])
  if (!person || !all) notFound()
  const { id, name, email, state } = person
  const held = person.held.map(({ role, departmentId }) => ({ role, departmentId }))
  const inUse = all.filter((one) => !one.closedAt || held.some(({ departmentId }) => departmentId === one.id))
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-small b-crumb">
        <Link href="/desk/people">Folk</Link>
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
          <h2 id="konto">Konto</h2>
          <Account id={id} name={name} state={state} />
          <p>
            <Link href={`/desk/log?person=${id}`}>Se hva {name} har gjort</Link>
          </p>
        </aside>
      </div>
    </main>
  )
}
