'use server'

import { action } from '@/lib/action'
import { recordAct } from '@/lib/acts/record'
import { actSchema } from '@/lib/core/acting'

export const recordActAction = action(actSchema, recordAct)
