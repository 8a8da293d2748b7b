import { toldToStop } from '../server/signals'

/** When the bench is told to stop, as by Ctrl-C: listened for once, and waited for by each part. */
export const stopping = toldToStop()
