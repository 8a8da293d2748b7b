import { createServer, get, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import autocannon from 'autocannon'

/** As a browser asks: what it is answered with is counted. */
export const accept = {
  'accept-encoding': 'br',
  'user-agent':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36',
}

export type Raw = { status: number; headers: IncomingHttpHeaders; bytes: Buffer }

/** An answer as it comes over the wire, without what node adds by itself. */
export function raw(url: string, headers: Record<string, string> = {}): Promise<Raw> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { ...accept, ...headers } }, (res) => {
      const { date: _, connection: __, 'keep-alive': ___, ...own } = res.headers
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () =>
        resolve({ status: res.statusCode ?? 0, headers: own, bytes: Buffer.concat(chunks) }),
      )
    }).on('error', reject)
  })
}

/** Requests per second of both, measured three times in turns; the medians. */
export async function inTurns(
  a: string,
  b: string,
  headers: Record<string, string>,
  /** What each of the two is asked with besides. */
  [more, other]: readonly [Record<string, string>, Record<string, string>] = [{}, {}],
): Promise<{ ours: number; bare: number }> {
  const ours: number[] = []
  const bare: number[] = []
  for (let round = 0; round < 3; round++) {
    ours.push(await rate(a, { ...headers, ...more }))
    bare.push(await rate(b, { ...headers, ...other }))
  }
  return { ours: ours.sort((x, y) => x - y)[1] ?? 0, bare: bare.sort((x, y) => x - y)[1] ?? 0 }
}

async function rate(url: string, headers: Record<string, string>): Promise<number> {
  const run = await autocannon({ url, headers, connections: 50, duration: 4, pipelining: 1, workers: 1 })
  return run.requests.average
}

export const ratio = ({ ours, bare }: { ours: number; bare: number }) =>
  `${(ours / bare).toFixed(2)} (${Math.round(ours)} mot ${Math.round(bare)} i sekundet)`

export async function listen(handler: RequestListener): Promise<{ url: string; stop: () => Promise<void> }> {
  const server: Server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
