// The one command to run: `npm start`, and `npm run dev`. Plain JavaScript without dependencies.
import { spawn } from 'node:child_process'
import process from 'node:process'
import { checkNode, installMissing } from './install.mjs'

checkNode()
installMissing()

const server = spawn(process.execPath, ['--import', 'tsx', 'server.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
})
// The server stops in its own order; we wait for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))
