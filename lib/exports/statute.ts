import type { PublicStatute } from '@/components/report/model'
import { say } from '@/lib/core/words/say'

/** Which law a section answers. */
export const answersWords = ({ annual, laws }: PublicStatute): string =>
  annual ? say('Del av årsberetningen. Svarer på {laws}.', { laws }) : say('Svarer på {laws}.', { laws })
