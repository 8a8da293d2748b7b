import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits: nothing to guess, nothing to read out of it. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a token, so that a stolen copy of it opens nothing. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
