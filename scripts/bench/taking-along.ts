import { monitorEventLoopDelay } from 'node:perf_hooks'
import { type ExportKind, exportKinds } from '@/lib/core/exporting'
import { read } from '@/lib/testing/publishing'
import { ms, promise, tell } from './figures'

/** Asks for the files of a whole report: made the first time, from the store the second. */
export async function takingAlong(slug: string, sections: number): Promise<void> {
  console.log(`\nFiler av ${sections} kapitler`)
  for (const kind of exportKinds) await asked(slug, kind)
}

async function asked(slug: string, kind: ExportKind): Promise<void> {
  const first = await got(slug, kind)
  const second = await got(slug, kind)
  const size = `${(first.bytes.length / 1e6).toFixed(1)} MB`
  tell(`${kind}, ${size}, laget første gang`, `${(first.time / 1000).toFixed(1)} s`)
  tell('  imens sto tjeneren på det meste stille i', ms(first.held))
  tell('  og fra lageret', ms(second.time))
  const same = first.status === 200 && Buffer.compare(first.bytes, second.bytes) === 0
  promise('  de samme bytene', same ? 'ja' : 'nei', same)
}

async function got(slug: string, kind: ExportKind) {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const start = performance.now()
  const { status, bytes } = await read(`/${slug}/rapport.${kind}`)
  const time = performance.now() - start
  delay.disable()
  return { status, bytes, time, held: delay.max / 1e6 }
}
