import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { signedIn } from '@/lib/actor'
import { may } from '@/lib/core/access'
import { kindNames } from '@/lib/core/words/reports'
import { say } from '@/lib/core/words/say'
import { thisInstallation } from '@/lib/installation'
import { inLanguage } from '@/lib/language'
import { Import } from './import'

export const generateMetadata = titled('Hent inn en rapport')

export default async function ImportPage() {
  const actor = await signedIn()
  if (!may(actor, 'importReport')) notFound()
  // Part of the report that comes: not in the language of whoever brings it.
  const title = inLanguage((await thisInstallation()).language, () => kindNames.annual)
  return (
    <main id="innhold" className="b-wrap b-main">
      <h1>{say('Hent inn en rapport')}</h1>
      <p className="b-intro">
        {say(
          'Filen blir delt i kapitler, resultater, utfordringer, tabeller og bilder. Du ser gjennom og retter før noe lagres. Ingen ord går tapt: det som ikke kan være med, står i en liste.',
        )}
      </p>
      <Import mayPublish={may(actor, 'importPublished')} me={actor.id} title={title} />
    </main>
  )
}
