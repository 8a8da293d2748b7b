import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { signedIn } from '@/lib/actor'
import { openRequest } from '@/lib/requests/open'
import { demoPeople } from '@/lib/session/sign-in'
import { FillIn } from './fill-in'

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = titled('Tall du er bedt om')

export default async function FiguresPage({ params }: Props) {
  const actor = await signedIn()
  const { id } = await params
  const opened = await openRequest(actor, id)
  if (!opened) notFound()
  const demo = (await demoPeople()).some((one) => one.id === actor.id)
  return (
    <main id="innhold">
      <FillIn opened={opened} me={{ id: actor.id, name: actor.name, email: actor.email, demo }} />
    </main>
  )
}
