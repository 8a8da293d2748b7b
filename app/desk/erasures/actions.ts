'use server'

import { action } from '@/lib/action'
import { askErasureSchema, decideErasureSchema, dropErasureSchema } from '@/lib/core/erasing'
import { askErasure } from '@/lib/erasures/ask'
import { confirmErasure } from '@/lib/erasures/confirm'
import { dropErasure } from '@/lib/erasures/drop'

export const askErasureAction = action(askErasureSchema, askErasure)
export const confirmErasureAction = action(decideErasureSchema, confirmErasure)
export const dropErasureAction = action(dropErasureSchema, dropErasure)
