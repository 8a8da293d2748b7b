import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { people } from '@/lib/people/read'
import { PeopleList } from './list'

export const metadata: Metadata = { title: 'Folk' }

export default async function People({ searchParams }: { searchParams: Promise<{ q?: string | string[] }> }) {
  const actor = await signedIn()
  const search = [(await searchParams).q ?? ''].flat().join(' ')
  const found = await people(actor, search)
  if (!found) notFound()
  return (
    <main id="innhold" className="b-wrap b-main">
      <div className="b-row">
        <h1>Folk</h1>
        <span className="b-row b-push">
          <Link className="ds-button" data-variant="secondary" href="/desk/people/access">
            Tilgang
          </Link>
          <Link className="ds-button" data-variant="secondary" href="/desk/people/sign-in">
            Innlogging
          </Link>
          <Link className="ds-button" data-variant="secondary" href="/desk/departments">
            Enheter
          </Link>
          <Link className="ds-button" data-variant="secondary" href="/desk/people/import">
            Hent inn
          </Link>
          <Link className="ds-button" data-variant="primary" href="/desk/people/new">
            Inviter
          </Link>
        </span>
      </div>
      <p className="b-intro">Hvem som kan logge inn, og hva de kan gjøre. Endringer gjelder med en gang.</p>
      <search>
        <form className="b-filt">
          <TextField label="Søk i navn og e-post" name="q" type="search" defaultValue={search} />
          <Button type="submit" look="secondary">
            Søk
          </Button>
          {search && <Link href="/desk/people">Vis alle</Link>}
        </form>
      </search>
      {found.length > 0 ? (
        <PeopleList people={found} today={today()} />
      ) : (
        <div className="b-empty">
          <h2>Ingen treff</h2>
          <p>Ingen har «{search}» i navnet eller e-postadressen.</p>
        </div>
      )}
    </main>
  )
}
