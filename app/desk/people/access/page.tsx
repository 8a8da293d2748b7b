import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { say } from '@/lib/core/words/say'
import { workingLinks } from '@/lib/lending/all'
import { whoHasAccess } from '@/lib/people/access'
import { colleagues } from '@/lib/people/colleagues'
import { idlePeople } from '@/lib/people/idle'
import { reachOf, readersOf } from '@/lib/people/reading'
import { newestFor, openReport } from '@/lib/reports/open'
import { IdlePeople } from './idle'
import { LentOut } from './lent'
import { Question } from './question'
import { ReachOfPerson, ReadersOfSection } from './reading'
import { Units } from './units'

export const generateMetadata = titled('Tilgang')

type Asked = { person?: string | string[]; section?: string | string[] }

export default async function Access({ searchParams }: { searchParams: Promise<Asked> }) {
  const actor = await signedIn()
  const asked = await searchParams
  const [person, section] = [asked.person, asked.section].map((one) => [one ?? ''].flat().join(''))
  const [access, idle, lent] = await Promise.all([
    whoHasAccess(actor),
    idlePeople(actor),
    workingLinks(actor),
  ])
  if (!access || !idle || !lent) notFound()
  const newest = await newestFor(actor)
  const [people, opened, reach, readers] = await Promise.all([
    colleagues(),
    newest && openReport(actor, newest.slug),
    person ? reachOf(actor, person) : null,
    section ? readersOf(actor, section) : null,
  ])
  return (
    <main id="innhold" className="b-wrap b-main b-access">
      <p className="b-small b-crumb">
        <Link href="/desk/people">{say('Folk')}</Link>
      </p>
      <h1>{say('Tilgang')}</h1>
      <p className="b-intro">
        {say('Hvem som har hvilke roller i dag, hva de kan lese, og hva noen utenfor kan lese.')}
      </p>
      <Question
        people={people}
        sections={(opened?.rows ?? []).map(({ id, number, title }) => ({
          id,
          name: `${number} ${title}`.trim(),
        }))}
        person={person ?? ''}
        section={section ?? ''}
      />
      {reach && <ReachOfPerson {...reach} />}
      {readers && <ReadersOfSection {...readers} />}
      <Units access={access} />
      <LentOut links={lent} me={actor.id} />
      <IdlePeople idle={idle} today={today()} />
    </main>
  )
}
