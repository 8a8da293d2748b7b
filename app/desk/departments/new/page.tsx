import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { signedIn } from '@/lib/actor'
import { say } from '@/lib/core/words/say'
import { departments } from '@/lib/departments/read'
import { NewDepartment } from './form'

export const generateMetadata = titled('Ny enhet')

export default async function New() {
  const all = await departments(await signedIn())
  if (!all) notFound()
  const open = all.filter(({ closedAt }) => !closedAt)
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-small b-crumb">
        <Link href="/desk/departments">{say('Enheter')}</Link>
      </p>
      <h1>{say('Ny enhet')}</h1>
      <div className="b-gap">
        <NewDepartment above={open.map(({ id, name, depth }) => ({ id, name, depth }))} />
      </div>
    </main>
  )
}
