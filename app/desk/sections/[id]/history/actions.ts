'use server'

import { action } from '@/lib/action'
import { restoreSchema } from '@/lib/core/moving'
import { restore } from '@/lib/sections/restore'

export const restoreAction = action(restoreSchema, restore)
