'use server'

import { action } from '@/lib/action'
import {
  addFrontSchema,
  addSectionSchema,
  askForAnswersSchema,
  assignSchema,
  deadlinesSchema,
  guideSchema,
  moveSectionSchema,
  removeSectionSchema,
  renameSchema,
  reportLanguageSchema,
} from '@/lib/core/outlining'
import { assign } from '@/lib/reports/assign'
import { askForAnswers, chooseReportLanguage } from '@/lib/reports/change'
import { setDeadlines } from '@/lib/reports/deadlines'
import { addFront } from '@/lib/reports/front'
import { guide } from '@/lib/reports/guide'
import { addSection, moveSection, putBackSection, removeSection } from '@/lib/reports/outline'
import { rename } from '@/lib/sections/rename'

export const addFrontAction = action(addFrontSchema, addFront)
export const addSectionAction = action(addSectionSchema, addSection)
export const moveSectionAction = action(moveSectionSchema, moveSection)
export const removeSectionAction = action(removeSectionSchema, removeSection)
export const putBackSectionAction = action(removeSectionSchema, putBackSection)
export const renameAction = action(renameSchema, rename)
export const assignAction = action(assignSchema, assign)
export const guideAction = action(guideSchema, guide)
export const askForAnswersAction = action(askForAnswersSchema, askForAnswers)
export const chooseReportLanguageAction = action(reportLanguageSchema, chooseReportLanguage)
export const setDeadlinesAction = action(deadlinesSchema, setDeadlines)
