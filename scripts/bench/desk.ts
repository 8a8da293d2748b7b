import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildIsOld } from '../server/build'

export type Desk = { url: string; close: () => Promise<void> }

/** The desk as Next serves it, on a port of its own; null where it is not built. */
export async function openDesk(): Promise<Desk | null> {
  if (await buildIsOld()) return null
  const app = (await import('next')).default({ dev: false })
  await app.prepare()
  const server = createServer(app.getRequestHandler() as RequestListener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      server.close()
      await app.close()
    },
  }
}
