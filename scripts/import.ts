import { command } from './command'
import { importFile } from './import/act'
import { importWish } from './import/wish'

/** `npm run import -- rapport.txt --year 2017`: brings in a report that was written elsewhere. */
await command(async (args) => {
  for (const line of await importFile(importWish(args))) console.log(line)
})
