'use server'

import { action } from '@/lib/action'
import { moveSchema } from '@/lib/core/moving'
import { move } from '@/lib/sections/move'

export const decideAction = action(moveSchema, move)
