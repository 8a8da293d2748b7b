'use server'

import { action } from '@/lib/action'
import { installationSchema } from '@/lib/core/installation'
import { changeInstallation } from '@/lib/installation'

export const changeInstallationAction = action(installationSchema, changeInstallation)
