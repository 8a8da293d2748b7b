'use server'

import { action } from '@/lib/action'
import { sendAgainSchema } from '@/lib/core/mail/states'
import { sendAgain } from '@/lib/mail/outbox'

export const sendAgainAction = action(sendAgainSchema, sendAgain)
