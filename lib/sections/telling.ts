import type { Tx } from '@/db/connection'
import type { News } from '@/lib/core/mail/news'
import type { MoveInput } from '@/lib/core/moving'
import { type Found, standing } from './find'
import { approvers } from './people'

type After = Found & { by: string }
type Tells = (tx: Tx, after: After) => Promise<News[]>

const nobody: Tells = async () => []

/** Those who wrote it, and who answers for it. */
const writers =
  (kind: 'returned' | 'signed' | 'revoked'): Tells =>
  async (_tx, { id, ownerId, authors, by }) => [
    { kind, by, sectionId: id, to: [...authors, ...(ownerId ? [ownerId] : [])] },
  ]

/** Those whom the pending step waits for. */
const nextApprovers: Tells = async (tx, after) => [
  { kind: 'asked', by: after.by, sectionId: after.id, to: (await approvers(tx))(after) },
]

/** Who hears of each move; a move that is not here does not compile. */
const tells: Record<MoveInput['move'], Tells> = {
  submit: nextApprovers,
  approve: (tx, after) => (after.state === 'approved' ? writers('signed') : nextApprovers)(tx, after),
  sendBack: writers('returned'),
  revoke: writers('revoked'),
  recall: nobody,
  reopen: nobody,
}

/** Who should hear of a move, by how the section stands after it. */
export async function newsOf(tx: Tx, by: string, { id, move }: MoveInput): Promise<News[]> {
  const after = await standing(tx, id)
  return after ? tells[move](tx, { ...after, by }) : []
}
