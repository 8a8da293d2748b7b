import { once } from 'node:events'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { setTimeout as after } from 'node:timers/promises'
import { Trouble } from '@/lib/core/trouble'

export type Listening = { server: Server; drain: () => Promise<void> }

/** Serves on the port; `drain` stops accepting and lets those who are being answered have their answer. */
export async function listen(port: number, answer: RequestListener): Promise<Listening> {
  const open = new Set<ServerResponse>()
  const server = createServer((req, res) => {
    open.add(res)
    res.once('close', () => open.delete(res))
    answer(req, res)
  })
  await take(server, port)
  return { server, drain: () => drain(server, open) }
}

/** Says at once that a port is taken, before a minute goes to building. */
export async function mustBeFree(port: number): Promise<void> {
  const probe = createServer()
  await take(probe, port)
  probe.close()
  await once(probe, 'close')
}

async function take(server: Server, port: number): Promise<void> {
  server.listen(port)
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    throw new Trouble(`Port ${port} er i bruk: stopp det andre programmet, eller velg en annen med PORT.`)
  })
}

async function drain(server: Server, open: Set<ServerResponse>): Promise<void> {
  server.close()
  // A stream of events never ends by itself; its reader asks again.
  for (const res of open)
    if (String(res.getHeader('content-type')).startsWith('text/event-stream')) res.destroy()
  const answered = Promise.all([...open].map((res) => res.destroyed || once(res, 'close')))
  await Promise.race([answered, after(10_000, undefined, { ref: false })])
  server.closeAllConnections()
}
