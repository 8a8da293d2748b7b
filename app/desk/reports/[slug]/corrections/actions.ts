'use server'

import { action } from '@/lib/action'
import { publishCorrectionsSchema } from '@/lib/core/correcting'
import { publishCorrections } from '@/lib/correcting/publish'

export const publishCorrectionsAction = action(publishCorrectionsSchema, publishCorrections)
