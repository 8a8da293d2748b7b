import Link from 'next/link'
import { Button } from '@/components/ui/button'
import type { Kind } from '@/lib/core/registry/columns'
import { counted, sentence } from '@/lib/core/words/counts'
import { listWords } from '@/lib/core/words/lists'
import { say, words } from '@/lib/core/words/say'
import type { TakenIn } from '@/lib/registry/take-in'

type Props = { taken: TakenIn; passwords: boolean; again: () => void }

/** What came of it, and what is left to do for those who are new. */
export function TakenInWords({ taken: { kind, counts, come, invited }, passwords, again }: Props) {
  return (
    <section className="b-narrow b-stacked b-gap" aria-label={say('Resultatet')}>
      <p role="status">{whatCame(counts)}</p>
      {come.length > 0 && (
        <>
          <h2>{sentence(counted(come.length, 'én ny person', '{n} nye personer'))}</h2>
          <p>{next(invited, passwords)}</p>
          <ul className="b-registry-come">
            {come.map(({ id, name }) => (
              <li key={id}>
                <Link href={`/desk/people/${id}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="b-row">
        <Link className="ds-button" data-variant="primary" href={pages[kind]}>
          {pageNames[kind]}
        </Link>
        <Button look="secondary" onClick={again}>
          {say('Hent inn en liste til')}
        </Button>
      </div>
    </section>
  )
}

const pages: Record<Kind, string> = { people: '/desk/people', units: '/desk/departments' }
const pageNames = words<Record<Kind, string>>({ people: 'Se alle folk', units: 'Se alle enheter' })

function whatCame(counts: TakenIn['counts']): string {
  const did = [
    counts.new > 0 && counted(counts.new, 'én rad er ny', '{n} rader er nye'),
    counts.changed > 0 && counted(counts.changed, 'én rad er endret', '{n} rader er endret'),
    counts.same > 0 && counted(counts.same, 'én rad er som før', '{n} rader er som før'),
    counts.error > 0 && counted(counts.error, 'én rad er ikke hentet inn', '{n} rader er ikke hentet inn'),
  ].filter((one) => one !== false)
  return `${sentence(listWords(did))}.`
}

function next(invited: boolean, passwords: boolean): string {
  if (invited)
    return say('Invitasjonene er lagt i utboksen. De sendes på arbeidsdager, og lenken virker i sju dager.')
  return passwords
    ? say('Åpne siden til hver av dem og lag en invitasjonslenke. De kommer ikke inn før de har fått den.')
    : say('De kan logge inn nå, med den felles innloggingen og e-postadressen som står i listen.')
}
