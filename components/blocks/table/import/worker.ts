import type { Told } from '@/lib/core/sheets/sheet'
import { readSheets } from './read'

// Files are read here, away from the page: what a file does to this thread ends with it.
addEventListener('message', async ({ data }: MessageEvent<{ bytes: ArrayBuffer; told: Told }>) => {
  postMessage(await readSheets(data.bytes, data.told))
})
