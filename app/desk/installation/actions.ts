'use server'

import { z } from 'zod'
import { action } from '@/lib/action'
import { installationSchema } from '@/lib/core/installation'
import { changeInstallation } from '@/lib/installation'
import { takeLogoDown } from '@/lib/logo'

export const changeInstallationAction = action(installationSchema, changeInstallation)
export const takeLogoDownAction = action(z.strictObject({}), takeLogoDown)
