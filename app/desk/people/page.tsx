import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { say } from '@/lib/core/words/say'
import { people } from '@/lib/people/read'
import { PeopleList } from './list'

export const generateMetadata = titled('Folk')

export default async function People({ searchParams }: { searchParams: Promise<{ q?: string | string[] }> }) {
  const actor = await signedIn()
  const search = [(await searchParams).q ?? ''].flat().join(' ')
  const found = await people(actor, search)
  if (!found) notFound()
  return (
    <main id="innhold" className="b-wrap b-main">
      <div className="b-row">
        <h1>{say('Folk')}</h1>
        <span className="b-row b-push">
          <Link className="ds-button" data-variant="secondary" href="/desk/people/access">
            {say('Tilgang')}
          </Link>
          <Link className="ds-button" data-variant="secondary" href="/desk/people/sign-in">
            {say('Innlogging')}
          </Link>
          <Link className="ds-button" data-variant="secondary" href="/desk/departments">
            {say('Enheter')}
          </Link>
          <Link className="ds-button" data-variant="secondary" href="/desk/people/import">
            {say('Hent inn')}
          </Link>
          <Link className="ds-button" data-variant="primary" href="/desk/people/new">
            {say('Inviter')}
          </Link>
        </span>
      </div>
      <p className="b-intro">
        {say('Hvem som kan logge inn, og hva de kan gjøre. Endringer gjelder med en gang.')}
      </p>
      <search>
        <form className="b-filt">
          <TextField label={say('Søk i navn og e-post')} name="q" type="search" defaultValue={search} />
          <Button type="submit" look="secondary">
            {say('Søk')}
          </Button>
          {search && <Link href="/desk/people">{say('Vis alle')}</Link>}
        </form>
      </search>
      {found.length > 0 ? (
        <PeopleList people={found} today={today()} />
      ) : (
        <div className="b-empty">
          <h2>{say('Ingen treff')}</h2>
          <p>{say('Ingen har «{search}» i navnet eller e-postadressen.', { search })}</p>
        </div>
      )}
    </main>
  )
}
