import { z } from 'zod'
import { id } from '../text'
import { words } from '../words/say'

/** How a message stands. */
export const mailStates = ['waiting', 'sending', 'sent', 'dropped', 'failed', 'unsure'] as const
export type MailState = (typeof mailStates)[number]

export const mailStateWords = words<Record<MailState, string>>({
  waiting: 'Venter',
  sending: 'Sendes nå',
  sent: 'Sendt',
  dropped: 'Ikke nødvendig',
  failed: 'Ikke sendt',
  unsure: 'Usikkert',
})

/** What somebody may ask to have sent once more. */
export const stranded: readonly MailState[] = ['failed', 'unsure']

export const sendAgainSchema = z.strictObject({ id })
