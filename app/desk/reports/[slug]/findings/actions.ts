'use server'

import { action } from '@/lib/action'
import { settleSchema, unsettleSchema } from '@/lib/core/agreeing'
import { settleFinding, unsettleFinding } from '@/lib/findings/settle'

export const settleFindingAction = action(settleSchema, settleFinding)
export const unsettleFindingAction = action(unsettleSchema, unsettleFinding)
