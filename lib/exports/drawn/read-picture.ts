import { db } from '@/db/connection'
import { readAsset } from '@/lib/editions/read'
import { get } from '@/lib/pictures/store'

/** The bytes of a picture by the address that readers, or those who may read a draft, have it at; null: it is gone. */
export type ReadPicture = (address: string) => Promise<Buffer | null>

const published = /^\/_b\/([\w.-]+)$/
const drafted = /^\/api\/desk\/sections\/[\w-]+\/pictures\/([\w-]+)\/(\d+)$/

/** Whoever calls has found the report through its actor; the addresses come from there. */
export const readPicture: ReadPicture = async (address) => {
  const [, name] = published.exec(address) ?? []
  if (name) return (await readAsset(name))?.identity ?? null
  const [, picture, width] = drafted.exec(address) ?? []
  return picture ? ((await get(db, picture, Number(width)))?.bytes ?? null) : null
}
