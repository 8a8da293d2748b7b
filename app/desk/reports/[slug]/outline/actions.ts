'use server'

import { action } from '@/lib/action'
import {
  addFrontSchema,
  addSectionSchema,
  assignSchema,
  deadlinesSchema,
  moveSectionSchema,
  removeSectionSchema,
  renameSchema,
} from '@/lib/core/outlining'
import { assign } from '@/lib/reports/assign'
import { setDeadlines } from '@/lib/reports/deadlines'
import { addFront } from '@/lib/reports/front'
import { addSection, moveSection, putBackSection, removeSection } from '@/lib/reports/outline'
import { rename } from '@/lib/sections/rename'

export const addFrontAction = action(addFrontSchema, addFront)
export const addSectionAction = action(addSectionSchema, addSection)
export const moveSectionAction = action(moveSectionSchema, moveSection)
export const removeSectionAction = action(removeSectionSchema, removeSection)
export const putBackSectionAction = action(removeSectionSchema, putBackSection)
export const renameAction = action(renameSchema, rename)
export const assignAction = action(assignSchema, assign)
export const setDeadlinesAction = action(deadlinesSchema, setDeadlines)
