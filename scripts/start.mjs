// The one command to run: `npm start`, and `npm run dev`. Plain JavaScript without dependencies.
import { spawn } from 'node:child_process'
import process from 'node:process'
import { checkNode, installMissing } from './install.mjs'

checkNode()
installMissing()

// Room for what one large page makes (MB): a board of 2,000 sections spent a third of its time clearing up in between.
const young = '--max-semi-space-size=64'
const server = spawn(process.execPath, [young, '--import', 'tsx', 'server.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
})
// The server stops in its own order; we wait for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))
