'use server'

import { action } from '@/lib/action'
import { enterFinalSchema } from '@/lib/core/preliminary'
import { enterFinal } from '@/lib/figures/enter-final'

export const enterFinalAction = action(enterFinalSchema, enterFinal)
