import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { signedIn } from '@/lib/actor'
import { say } from '@/lib/core/words/say'
import { logChoices } from '@/lib/log/choices'
import { type LogFilter, logFilter } from '@/lib/log/filter'
import { readLog } from '@/lib/log/read'
import { Days } from './days'
import { Downloads } from './downloads'
import { FilterForm } from './filter-form'

export const generateMetadata = titled('Logg')

export default async function Log({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[]>>
}) {
  const actor = await signedIn()
  const asked = logFilter.parse(await searchParams)
  const choices = await logChoices(actor, asked.report)
  if (!choices) notFound()
  // Another report was chosen while a section of the former one still stood in the form.
  const astray = asked.report && !choices.sections.some(({ id }) => id === asked.section)
  const filter = astray ? { ...asked, section: undefined } : asked
  const page = await readLog(actor, filter)
  if (!page) notFound()
  return (
    <main id="innhold" className="b-wrap b-main">
      <h1>{say('Logg')}</h1>
      <p className="b-intro">{say('Hvem som gjorde hva, og når. Loggen kan ikke endres.')}</p>
      <FilterForm filter={filter} choices={choices} />
      <Downloads report={choices.reports.find(({ id }) => id === filter.report)} />
      {page.lines.length > 0 ? (
        <Days lines={page.lines} />
      ) : (
        <div className="b-empty">
          <h2>{say('Ingenting å vise')}</h2>
          <p>{say('Ingen hendelser passer med det du har valgt.')}</p>
        </div>
      )}
      <nav className="b-row b-gap" aria-label={say('Sider i loggen')}>
        {filter.before && <Link href={address({ ...filter, before: undefined })}>{say('Nyeste')}</Link>}
        {page.older && (
          <Link
            className="ds-button"
            data-variant="secondary"
            href={address({ ...filter, before: page.older })}
          >
            {say('Eldre hendelser')}
          </Link>
        )}
      </nav>
    </main>
  )
}

function address(filter: LogFilter): string {
  const given = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))
  return `/desk/log?${new URLSearchParams(given)}`
}
