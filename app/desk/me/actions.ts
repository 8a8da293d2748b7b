'use server'

import { action } from '@/lib/action'
import { choiceSchema } from '@/lib/core/mail/choice'
import { choose } from '@/lib/mail/choice'

export const chooseMailAction = action(choiceSchema, choose)
