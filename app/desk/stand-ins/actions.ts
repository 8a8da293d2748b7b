'use server'

import { action } from '@/lib/action'
import { endStandInSchema, standInSchema } from '@/lib/core/step-setting'
import { endStandIn, setStandIn } from '@/lib/steps/stand-in'

export const setStandInAction = action(standInSchema, setStandIn)
export const endStandInAction = action(endStandInSchema, endStandIn)
