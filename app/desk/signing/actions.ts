'use server'

import { action } from '@/lib/action'
import { signSeveralSchema } from '@/lib/core/signing-several'
import { signSeveral } from '@/lib/signing/sign-several'

export const signSeveralAction = action(signSeveralSchema, signSeveral)
