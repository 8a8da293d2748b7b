'use server'

import { action } from '@/lib/action'
import { askSchema, changeRequestSchema, sectionRequestsSchema, withdrawSchema } from '@/lib/core/asking'
import { ask, changeRequest, withdraw } from '@/lib/requests/ask'
import { askable, sectionRequests } from '@/lib/requests/list'

export const askAction = action(askSchema, ask)
export const changeRequestAction = action(changeRequestSchema, changeRequest)
export const withdrawAction = action(withdrawSchema, withdraw)
export const sectionRequestsAction = action(sectionRequestsSchema, sectionRequests)
export const askableAction = action(sectionRequestsSchema, askable)
