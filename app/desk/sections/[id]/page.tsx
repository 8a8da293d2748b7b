import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { signedIn } from '@/lib/actor'
import { openSection } from '@/lib/sections/open'
import { demoPeople } from '@/lib/session/sign-in'
import { openTalk } from '@/lib/talk/open'
import { Write } from './write'

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = titled('Kapittel')

export default async function SectionPage({ params }: Props) {
  const actor = await signedIn()
  const { id } = await params
  const [opened, talk] = await Promise.all([openSection(actor, id), openTalk(actor, { id })])
  if (!opened || !talk.ok) notFound()
  const demo = (await demoPeople()).some(({ id }) => id === actor.id)
  return (
    <main id="innhold">
      <Write
        opened={opened}
        talk={talk.value}
        me={{ id: actor.id, name: actor.name, email: actor.email, demo }}
      />
    </main>
  )
}
