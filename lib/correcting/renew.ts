import { nanoid } from 'nanoid'
import { db } from '@/db/connection'
import type { Actor } from '@/lib/core/access'
import { judgeCorrection } from '@/lib/core/correcting'
import { laid } from '@/lib/core/laying'
import { asNode, changesBetween } from '@/lib/core/merge'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { diff } from '@/lib/core/tree'
import { say } from '@/lib/core/words/say'
import { append } from '@/lib/log'
import { lockCorrection } from './find'
import { keepCorrection } from './keep'
import { publishedIn } from './published'
import { opened } from './save'

/** Lays a correction on what readers have got since it was begun. */
export async function renewCorrection(actor: Actor, { id }: { id: string }): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const held = await lockCorrection(tx, actor, id)
    if (!held) return absent
    const allowed = judgeCorrection('write', actor, held.facts)
    if (!allowed.ok) return allowed
    const published = await publishedIn(tx, held.sectionId)
    if (!published) return refused('stale', say('Kapittelet er ikke lenger publisert.'))
    if (published.id === held.baseId)
      return refused('stale', say('Rettelsen bygger allerede på det leserne har nå.'))
    const [was, mended, now] = [held.base.content, held.content, published.content].map(asNode)
    if (!was || !mended || !now) throw new Error('Three contents')
    const merged = laid(now, diff(was, mended), changesBetween(was, now))
    if (!merged.ok) return merged
    const { content, collisions } = merged.value
    await keepCorrection(tx, actor, held, content, {
      saveId: nanoid(),
      changes: changesBetween(mended, asNode(content)),
      collisions: [
        ...held.collisions,
        ...collisions.map((one) => opened(one, { mine: held.openedBy, theirs: published.createdBy })),
      ],
      baseId: published.id,
    })
    await append(tx, {
      actor: actor.id,
      kind: 'correction.renew',
      reportId: held.section.reportId,
      sectionId: held.sectionId,
      subject: held.id,
      data: { number: published.number },
    })
    return done()
  })
}
