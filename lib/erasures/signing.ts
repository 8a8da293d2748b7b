import type { Tx } from '@/db/connection'
import { refusing } from '@/lib/core/outcome'
import { erasedIn } from '@/lib/editions/erased'

/** Whether something was taken out of a revision after it was sent. */
export async function isErased(tx: Tx, revisionId: string | null): Promise<boolean> {
  return revisionId !== null && (await erasedIn(tx, 'revision', [revisionId])).size > 0
}

/** A sign-off binds to a content by its hash: nobody signs for one that is not there whole. */
export const erasedSince = refusing(
  'stale',
  'Opplysninger er fjernet fra denne versjonen av personvernhensyn. Den må sendes på nytt før den kan godkjennes.',
)
