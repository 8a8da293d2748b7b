import { hear } from '@/lib/notify'
import { forget } from './memory'
import { stylesheet } from './stylesheet'

/** Makes ready to serve, and drops copies whenever any server publishes. The answer stops listening. */
export async function startServing(): Promise<() => void> {
  await stylesheet()
  return hear('report_published', forget, forget)
}
