import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { signedIn } from '@/lib/actor'
import { may } from '@/lib/core/access'
import { whyNothing } from '@/lib/mail/deliver'
import { passwordsAllowed } from '@/lib/session/provider'
import { Columns } from './columns'
import { Import } from './import'

export const metadata: Metadata = { title: 'Hent inn folk og enheter' }

export default async function ImportRegistry() {
  const actor = await signedIn()
  if (!may(actor, 'managePeople')) notFound()
  const [silent, passwords] = await Promise.all([whyNothing(), passwordsAllowed()])
  return (
    <main id="innhold" className="b-wrap b-main b-registry">
      <p className="b-row b-small b-crumb">
        <Link href="/desk/people">Folk</Link>
        <Link href="/desk/departments">Enheter</Link>
      </p>
      <h1>Hent inn folk og enheter</h1>
      <p className="b-intro">
        Fra en liste i Excel eller fra lønnssystemet. Du ser hva som blir gjort, rad for rad, før noe lagres.
      </p>
      <Import me={actor.id} silent={silent} passwords={passwords}>
        <Columns />
      </Import>
    </main>
  )
}
