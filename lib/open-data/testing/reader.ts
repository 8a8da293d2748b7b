import type { IncomingMessage, ServerResponse } from 'node:http'
import { serveOpenData } from '../serve'

type Got = { status: number; headers: Map<string, string>; body: string }

/** What somebody gets who asks the server's open data. */
export async function look(
  url: string,
  { method = 'GET', ...headers }: Record<string, string> = {},
): Promise<Got & { answered: boolean }> {
  const got: Got = { status: 0, headers: new Map(), body: '' }
  const res = {
    writeHead(status: number, list: string[] = []) {
      got.status = status
      for (let i = 0; i < list.length; i += 2) {
        // Of two of one name a server sends the last alone.
        if (got.headers.has(list[i] ?? '')) throw new Error(`${list[i]} is said twice`)
        got.headers.set(list[i] ?? '', list[i + 1] ?? '')
      }
      return res
    },
    end(body?: Buffer) {
      got.body = body?.toString() ?? ''
    },
  }
  const req = { url, method, headers } as unknown as IncomingMessage
  const answered = await serveOpenData(req, res as unknown as ServerResponse)
  return { ...got, answered }
}

/** The JSON at an address of ours, whole or relative. */
export async function data<T = Record<string, never>>(url: string): Promise<T> {
  const { pathname, search } = new URL(url, 'http://localhost')
  const { status, body } = await look(pathname + search)
  if (status !== 200) throw new Error(`${url}: ${status} ${body}`)
  return JSON.parse(body) as T
}
