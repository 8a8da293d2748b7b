import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { signedIn } from '@/lib/actor'
import { openCorrection } from '@/lib/correcting/open'
import { demoPeople } from '@/lib/session/sign-in'
import { NotNow } from './not-now'
import { Write } from './write'

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = titled('Rettelse')

export default async function WriteCorrectionPage({ params }: Props) {
  const actor = await signedIn()
  const { id } = await params
  const opened = await openCorrection(actor, id)
  if (!opened) notFound()
  const { correction, section, report, people } = opened
  if (!correction?.mayWrite) return <NotNow id={id} />
  const demo = (await demoPeople()).some((one) => one.id === actor.id)
  return (
    <main id="innhold">
      <Write
        opened={{
          id: correction.id,
          section: id,
          number: section.number,
          year: report.year,
          content: correction.content,
          version: correction.version,
          savedAt: correction.savedAt.toISOString(),
          collisions: correction.collisions,
          people,
        }}
        me={{ id: actor.id, name: actor.name, email: actor.email, demo }}
      />
    </main>
  )
}
