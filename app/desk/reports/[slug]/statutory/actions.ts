'use server'

import { action } from '@/lib/action'
import { answerSchema, bindSchema, laySchema } from '@/lib/core/statutory/setting'
import { answerLaw } from '@/lib/statutory/answer'
import { bindReport } from '@/lib/statutory/bind'
import { layRequirement } from '@/lib/statutory/lay'

export const bindReportAction = action(bindSchema, bindReport)
export const layRequirementAction = action(laySchema, layRequirement)
export const answerLawAction = action(answerSchema, answerLaw)
