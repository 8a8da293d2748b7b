'use server'

import { action } from '@/lib/action'
import { previewSchema, takeInSchema } from '@/lib/core/registry/wish'
import { previewRegistry } from '@/lib/registry/preview'
import { takeInRegistry } from '@/lib/registry/take-in'

export const previewRegistryAction = action(previewSchema, previewRegistry)
export const takeInRegistryAction = action(takeInSchema, takeInRegistry)
