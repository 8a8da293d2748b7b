import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { signedIn } from '@/lib/actor'
import { flat } from '@/lib/core/outline'
import { say } from '@/lib/core/words/say'
import { departments } from '@/lib/departments/read'
import { ChangeDepartment } from './form'
import { Standing } from './standing'

export const generateMetadata = titled('Enhet')

export default async function Department({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const all = await departments(await signedIn())
  const found = all?.find((one) => one.id === id)
  if (!all || !found) notFound()
  const itself = new Set(flat([found]).map((one) => one.id))
  const above = all.filter((one) => !itself.has(one.id) && (!one.closedAt || one.id === found.parentId))
  const { name, parentId, contactName, contactEmail, contactPhone, closedAt } = found
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-small b-crumb">
        <Link href="/desk/departments">{say('Enheter')}</Link>
      </p>
      <h1>{name}</h1>
      <div className="b-cols">
        <ChangeDepartment
          id={id}
          start={{ name, parentId: parentId ?? '', contactName, contactEmail, contactPhone }}
          above={above.map((one) => ({ id: one.id, name: one.name, depth: one.depth }))}
        />
        <aside className="b-panel b-stacked" aria-labelledby="bruk">
          <h2 id="bruk">{closedAt ? say('Lagt ned') : say('I bruk')}</h2>
          <Standing id={id} name={name} closed={closedAt !== null} />
        </aside>
      </div>
    </main>
  )
}
