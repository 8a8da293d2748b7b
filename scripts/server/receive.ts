import type { Env } from '@/lib/env'
import type { Answer } from './answer'
import { secure } from './security'
import { trueHeaders } from './visitor'

/** What is done to every request before anybody answers it. */
export function receive(env: Env): Answer {
  const https = env.publicUrl?.startsWith('https:') ?? false
  return async (req, res) => {
    trueHeaders(req, env)
    secure(res, https)
    return false
  }
}
