'use server'

import { action } from '@/lib/action'
import { lendSchema, revokeLinkSchema } from '@/lib/core/lending'
import { lend } from '@/lib/lending/make'
import { revokeLink } from '@/lib/lending/revoke'

export const lendAction = action(lendSchema, lend)
export const revokeLinkAction = action(revokeLinkSchema, revokeLink)
