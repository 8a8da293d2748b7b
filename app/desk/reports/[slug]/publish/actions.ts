'use server'

import { action } from '@/lib/action'
import {
  backToSchema,
  publishSchema,
  scheduleSchema,
  unscheduleSchema,
  withdrawSchema,
} from '@/lib/core/publishing'
import { publish } from '@/lib/editions/publish'
import { scheduleEdition, unschedule } from '@/lib/editions/schedule'
import { backTo, withdraw } from '@/lib/editions/turn'

export const publishAction = action(publishSchema, publish)
export const backToAction = action(backToSchema, backTo)
export const withdrawAction = action(withdrawSchema, withdraw)
export const scheduleAction = action(scheduleSchema, scheduleEdition)
export const unscheduleAction = action(unscheduleSchema, unschedule)
