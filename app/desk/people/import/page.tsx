import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { signedIn } from '@/lib/actor'
import { may } from '@/lib/core/access'
import { say } from '@/lib/core/words/say'
import { whyNothing } from '@/lib/mail/deliver'
import { passwordsAllowed } from '@/lib/session/provider'
import { Columns } from './columns'
import { Import } from './import'

export const generateMetadata = titled('Hent inn folk og enheter')

export default async function ImportRegistry() {
  const actor = await signedIn()
  if (!may(actor, 'managePeople')) notFound()
  const [silent, passwords] = await Promise.all([whyNothing(), passwordsAllowed()])
  return (
    <main id="innhold" className="b-wrap b-main b-registry">
      <p className="b-row b-small b-crumb">
        <Link href="/desk/people">{say('Folk')}</Link>
        <Link href="/desk/departments">{say('Enheter')}</Link>
      </p>
      <h1>{say('Hent inn folk og enheter')}</h1>
      <p className="b-intro">
        {say(
          'Fra en liste i Excel eller fra lønnssystemet. Du ser hva som blir gjort, rad for rad, før noe lagres.',
        )}
      </p>
      <Import me={actor.id} silent={silent} passwords={passwords}>
        <Columns />
      </Import>
    </main>
  )
}
