'use server'

import { action } from '@/lib/action'
import { changePersonSchema, inviteSchema, personSchema } from '@/lib/core/people'
import { changePerson } from '@/lib/people/change'
import { disable, enable } from '@/lib/people/disable'
import { invite } from '@/lib/people/invite'
import { renewLink } from '@/lib/people/link'
import { untie } from '@/lib/people/sign-in-setting'

export const invitePersonAction = action(inviteSchema, invite)
export const changePersonAction = action(changePersonSchema, changePerson)
export const disablePersonAction = action(personSchema, disable)
export const enablePersonAction = action(personSchema, enable)
export const untieAction = action(personSchema, untie)
export const renewLinkAction = action(personSchema, renewLink)
