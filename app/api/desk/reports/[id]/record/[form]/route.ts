import { download, route } from '@/lib/action'
import { recordSchema } from '@/lib/core/recording'
import { exportRecord } from '@/lib/log/export'

/** What was done to a report, by whom and when: as lines of JSON, or as a document. */
export const GET = route({ schema: recordSchema, work: exportRecord, answer: download })
