'use server'

import { action } from '@/lib/action'
import { makeForwardSchema } from '@/lib/core/forward/wish'
import { makeForward } from '@/lib/forwarding/make'

export const makeForwardAction = action(makeForwardSchema, makeForward)
