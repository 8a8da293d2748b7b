import { connect } from '@/db/connection'
import { lost } from '@/db/lost'
import { outliveLostSockets } from '@/db/outlive'
import { refused } from '@/lib/core/outcome'
import type { Save } from '@/lib/core/saving'
import { saveDraft } from '@/lib/sections/save'
import { actorById } from '@/lib/session/actor'

// The server of lib/testing/mortal-saver.ts: one save a message, as the autosave route does it.
const [person = '', id = ''] = process.argv.slice(2)
outliveLostSockets()
connect(process.env.DATABASE_URL ?? '', 3)

process.on('message', async (save: Save) => {
  try {
    const actor = await actorById(person)
    if (!actor) throw new Error('Nobody saves')
    process.send?.(await saveDraft(actor, { id, ...save }))
  } catch (error) {
    if (!lost(error)) throw error
    process.send?.(refused('unavailable', 'Databasen svarer ikke.'))
  }
})
