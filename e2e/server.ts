import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { openCluster } from '@/db/embedded/cluster'
import { parseEnv } from '@/lib/env'

// A fresh installation for each run; a run that was killed may have left its database running.
const { dataDir } = parseEnv(process.env)
const cluster = path.join(dataDir, 'postgres')
if (existsSync(cluster)) await (await openCluster(cluster)).stop()
await rm(dataDir, { recursive: true, force: true })

await import('../server')
