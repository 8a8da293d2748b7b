import path from 'node:path'

/** Where things lie in the folder of a cluster. */
export type Layout = { folder: string; data: string; password: string; log: string }

export function layout(folder: string): Layout {
  const at = (name: string) => path.resolve(folder, name)
  return { folder: at('.'), data: at('data'), password: at('password'), log: at('log') }
}
