import { limits, type Reading, refuse, type Told } from '@/lib/core/sheets/sheet'

/** Reads a file in a worker of its own, and stops it when it takes too long or dies. */
export async function readInWorker(file: Blob, told: Told): Promise<Reading> {
  if (file.size > limits.bytes) return refuse('Filen er for stor. Det er plass til 5 MB.')
  const bytes = await file.arrayBuffer()
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const reading = new Promise<Reading>((resolve) => {
    const slow = () =>
      resolve(refuse('Filen tok for lang tid å lese. Lagre bare arket med tabellen i en ny fil.'))
    setTimeout(slow, limits.milliseconds)
    worker.onmessage = ({ data }: MessageEvent<Reading>) => resolve(data)
    worker.onerror = () => resolve(refuse('Filen kunne ikke leses.'))
  })
  worker.postMessage({ bytes, told })
  return reading.finally(() => worker.terminate())
}
