import './server/mode'

import { Trouble } from '@/lib/core/trouble'
import { build, buildIsOld } from './server/build'

try {
  if (await buildIsOld()) await build()
} catch (error) {
  console.error(error instanceof Trouble ? error.message : error)
  process.exitCode = 1
}
