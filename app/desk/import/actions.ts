'use server'

import { action } from '@/lib/action'
import { bringIn, bringInSchema } from '@/lib/imports/bring-in'

export const bringInAction = action(bringInSchema, bringIn)
