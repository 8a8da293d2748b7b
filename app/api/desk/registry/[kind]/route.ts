import { download, route } from '@/lib/action'
import { listSchema } from '@/lib/core/registry/wish'
import { registryList } from '@/lib/registry/lists'

/** People or units as a list for a spreadsheet; with `?blank=1`, only its head. */
export const GET = route({ schema: listSchema, work: registryList, answer: download })
