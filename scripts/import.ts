import { readSourceFile } from './import/read'
import { importWish } from './import/wish'
import { told } from './told'

/**
 * `npm run import -- rapport.docx --year 2017`: brings in a report that was written elsewhere. A file that cannot be
 * read is told before the database, and what speaks with it, is so much as loaded.
 */
await told(async (args) => {
  const wish = importWish(args)
  const read = await readSourceFile(wish.file)
  const { onDatabase } = await import('./command')
  await onDatabase(async () => {
    const { prepareInstallation } = await import('./prepare')
    const { importSource } = await import('./import/act')
    await prepareInstallation({ demo: false })
    for (const line of await importSource(wish, read)) console.log(line)
  })
})
