'use server'

import { action } from '@/lib/action'
import { resolveSchema } from '@/lib/core/choosing'
import { moveSchema } from '@/lib/core/moving'
import { move } from '@/lib/sections/move'
import { resolve } from '@/lib/sections/resolve'

export const moveAction = action(moveSchema, move)
export const resolveAction = action(resolveSchema, resolve)
