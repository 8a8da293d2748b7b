const codes = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  // PostgreSQL: shut down, crashed, starting, full.
  '57P01',
  '57P02',
  '57P03',
  '53300',
])

/** Whether this error says that the database is out of reach, and nothing about what was asked of it. */
export function lost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? error.code : undefined
  return (typeof code === 'string' && (codes.has(code) || code.startsWith('08'))) || lost(error.cause)
}
