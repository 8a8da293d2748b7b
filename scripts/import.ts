import { command } from './command'
import { importFile } from './import/act'
import { importWish } from './import/wish'
import { prepareInstallation } from './prepare'

/** `npm run import -- rapport.txt --year 2017`: brings in a report that was written elsewhere. */
await command(async (args) => {
  const wish = importWish(args)
  await prepareInstallation({ demo: false })
  for (const line of await importFile(wish)) console.log(line)
})
