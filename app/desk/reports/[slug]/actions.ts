'use server'

import { action } from '@/lib/action'
import { remindSchema } from '@/lib/core/mail/reminding'
import { assignSeveralSchema } from '@/lib/core/outlining'
import { remind } from '@/lib/mail/remind'
import { assignSeveral } from '@/lib/reports/assign-several'

export const assignSeveralAction = action(assignSeveralSchema, assignSeveral)
export const remindAction = action(remindSchema, remind)
