import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { encoded } from './compress'

test('the same bytes come back however hard they are packed, under the same name', async () => {
  const identity = Buffer.from('Kapittel 4.2 Eiendom: 64 kommunale bygg. '.repeat(200))
  const all = await Promise.all((['page', 'file', 'answer'] as const).map((as) => encoded(identity, as)))
  for (const { gzip, brotli } of all) {
    expect(gunzipSync(gzip).equals(identity)).toBe(true)
    expect(brotliDecompressSync(brotli).equals(identity)).toBe(true)
  }
  expect(new Set(all.map(({ etag }) => etag)).size).toBe(1)
})
