'use server'

import { action } from '@/lib/action'
import { editSchema, rejectSchema, replySchema, startSchema, threadSchema } from '@/lib/core/talk'
import { accept } from '@/lib/talk/accept'
import { edit } from '@/lib/talk/edit'
import { reply } from '@/lib/talk/reply'
import { reject, reopen, resolve } from '@/lib/talk/settle'
import { start } from '@/lib/talk/start'

export const startAction = action(startSchema, start)
export const replyAction = action(replySchema, reply)
export const editAction = action(editSchema, edit)
export const resolveThreadAction = action(threadSchema, resolve)
export const reopenThreadAction = action(threadSchema, reopen)
export const acceptAction = action(threadSchema, accept)
export const rejectAction = action(rejectSchema, reject)
