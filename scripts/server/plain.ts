import type { ServerResponse } from 'node:http'

/** A short answer in words. */
export function plain(res: ServerResponse, status: number, says: string): void {
  res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  res.end(`${says}\n`)
}
