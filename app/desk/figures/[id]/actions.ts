'use server'

import { action } from '@/lib/action'
import { answerSchema } from '@/lib/core/asking'
import { answerRequest, takeBackAnswer } from '@/lib/requests/answer'

export const answerAction = action(answerSchema, answerRequest)
export const takeBackAction = action(answerSchema, takeBackAnswer)
