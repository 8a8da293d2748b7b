'use server'

import { action } from '@/lib/action'
import { createReportSchema } from '@/lib/core/outlining'
import { createReport } from '@/lib/reports/create'

export const createReportAction = action(createReportSchema, createReport)
