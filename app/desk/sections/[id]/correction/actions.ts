'use server'

import { z } from 'zod'
import { action } from '@/lib/action'
import { resolveSchema } from '@/lib/core/choosing'
import { beginCorrectionSchema, correctionMoveSchema } from '@/lib/core/correcting'
import { id } from '@/lib/core/text'
import { beginCorrection } from '@/lib/correcting/begin'
import { moveCorrection } from '@/lib/correcting/move'
import { renewCorrection } from '@/lib/correcting/renew'
import { resolveCorrection } from '@/lib/correcting/resolve'

export const beginCorrectionAction = action(beginCorrectionSchema, beginCorrection)
export const moveCorrectionAction = action(correctionMoveSchema, moveCorrection)
export const renewCorrectionAction = action(z.strictObject({ id }), renewCorrection)
export const resolveCorrectionAction = action(resolveSchema, resolveCorrection)
