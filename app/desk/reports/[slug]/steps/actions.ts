'use server'

import { action } from '@/lib/action'
import { setStepsSchema } from '@/lib/core/step-setting'
import { setSteps } from '@/lib/steps/set'

export const setStepsAction = action(setStepsSchema, setSteps)
