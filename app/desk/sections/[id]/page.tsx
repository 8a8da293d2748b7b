import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signedIn } from '@/lib/actor'
import { openSection } from '@/lib/sections/open'
import { Write } from './write'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: 'Kapittel' }

export default async function SectionPage({ params }: Props) {
  const actor = await signedIn()
  const opened = await openSection(actor, (await params).id)
  if (!opened) notFound()
  return (
    <main id="innhold">
      <Write opened={opened} me={actor.id} />
    </main>
  )
}
