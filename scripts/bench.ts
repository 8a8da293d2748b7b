import './server/mode'

import { autosave } from './bench/autosave'
import { publishing } from './bench/publishing'
import { inScratch } from './bench/scratch'
import { serving } from './bench/serving'

/** `npm run bench`: ratios and distributions in one run, on a database of its own. Never part of the tests. */
await inScratch(async (cast) => {
  const slug = await publishing(cast)
  await serving(slug)
  await autosave(cast)
})
process.exit(0)
