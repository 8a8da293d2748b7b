import { z } from 'zod'
import { route } from '@/lib/action'
import { id } from '@/lib/core/text'
import { openTalk } from '@/lib/talk/open'

/** All that is said about a section, as it stands now. */
export const GET = route({ schema: z.object({ id }), work: openTalk })
