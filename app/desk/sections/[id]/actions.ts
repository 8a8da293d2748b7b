'use server'

import { action } from '@/lib/action'
import { resolveSchema } from '@/lib/core/choosing'
import { hintSchema } from '@/lib/core/hints'
import { linkingSchema } from '@/lib/core/linking'
import { moveSchema } from '@/lib/core/moving'
import { handOnSchema } from '@/lib/core/step-setting'
import { linkSource, linkTargets } from '@/lib/figures/choices'
import { hideHint, showHint } from '@/lib/sections/hints'
import { move } from '@/lib/sections/move'
import { resolve } from '@/lib/sections/resolve'
import { handOn } from '@/lib/steps/stand-in'

export const moveAction = action(moveSchema, move)
export const hideHintAction = action(hintSchema, hideHint)
export const showHintAction = action(hintSchema, showHint)
export const linkTargetsAction = action(linkingSchema, linkTargets)
export const linkSourceAction = action(linkingSchema, linkSource)
export const handOnAction = action(handOnSchema, handOn)
export const resolveAction = action(resolveSchema, resolve)
