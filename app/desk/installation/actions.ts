'use server'

import { action } from '@/lib/action'
import { installationSchema, takeDownSchema } from '@/lib/core/installation'
import { changeInstallation } from '@/lib/installation'
import { takeLogoDown } from '@/lib/logo'

export const changeInstallationAction = action(installationSchema, changeInstallation)
export const takeLogoDownAction = action(takeDownSchema, takeLogoDown)
