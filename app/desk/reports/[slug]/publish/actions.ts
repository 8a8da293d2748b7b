'use server'

import { action } from '@/lib/action'
import { backToSchema, publishSchema, withdrawSchema } from '@/lib/core/publishing'
import { publish } from '@/lib/editions/publish'
import { backTo, withdraw } from '@/lib/editions/turn'

export const publishAction = action(publishSchema, publish)
export const backToAction = action(backToSchema, backTo)
export const withdrawAction = action(withdrawSchema, withdraw)
