import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { tell } from './figures'
import { accept, inTurns, ratio, raw } from './rates'

/** gzip, which every nginx has for files that are packed beforehand. */
const packed = { ...accept, 'accept-encoding': 'gzip' }

/** The same page from nginx, out of files packed beforehand, in turns in the same run; where nginx is installed. */
export async function againstNginx(page: string): Promise<void> {
  if (spawnSync('nginx', ['-v']).error)
    return tell('mot nginx med ferdig pakkede filer', 'ikke målt: nginx mangler')
  const folder = await mkdtemp(path.join(tmpdir(), 'beretning-nginx-'))
  const server = await started(folder, page)
  try {
    const { etag } = (await raw(server.url, packed)).headers
    tell('mot nginx med ferdig pakkede filer', ratio(await inTurns(page, server.url, packed)), 'minst 0,7')
    const ours = (await raw(page, packed)).headers.etag
    // Each is asked with its own name for what its reader has.
    const known = await inTurns(page, server.url, packed, [
      { 'if-none-match': ours ?? '' },
      { 'if-none-match': etag ?? '' },
    ])
    tell('304, mot nginx', ratio(known), 'minst 0,7')
  } finally {
    server.process.kill()
    await rm(folder, { recursive: true, force: true })
  }
}

async function started(folder: string, page: string): Promise<{ url: string; process: ChildProcess }> {
  const [whole, small] = await Promise.all([raw(page, { 'accept-encoding': 'identity' }), raw(page, packed)])
  await mkdir(path.join(folder, 'www'))
  await writeFile(path.join(folder, 'www', 'page.html'), whole.bytes)
  await writeFile(path.join(folder, 'www', 'page.html.gz'), small.bytes)
  const port = await freePort()
  await writeFile(path.join(folder, 'nginx.conf'), config(folder, port))
  const child = spawn('nginx', ['-c', path.join(folder, 'nginx.conf'), '-p', folder], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}/page.html`
  for (let tries = 0; tries < 100; tries++) {
    const answers = await raw(url, packed).catch(() => null)
    if (answers?.status === 200) return { url, process: child }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('nginx does not answer')
}

const config = (folder: string, port: number) => `
daemon off; user root; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  access_log off; sendfile on; open_file_cache max=100; default_type text/html; gzip_static on;
  client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
  server { listen 127.0.0.1:${port}; root ${folder}/www; }
}`

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
