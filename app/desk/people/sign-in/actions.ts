'use server'

import { action } from '@/lib/action'
import { groupRolesSchema, passwordsSchema } from '@/lib/core/provider'
import { setGroupRoles } from '@/lib/people/group-roles'
import { allowPasswords } from '@/lib/people/sign-in-setting'

export const setGroupRolesAction = action(groupRolesSchema, setGroupRoles)
export const allowPasswordsAction = action(passwordsSchema, allowPasswords)
