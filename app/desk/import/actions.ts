'use server'

import { action } from '@/lib/action'
import { bringInSchema } from '@/lib/core/importing/wish'
import { bringIn } from '@/lib/imports/bring-in'

export const bringInAction = action(bringInSchema, bringIn)
