import { hash, type Options, verify } from '@node-rs/argon2'

/** argon2id (the library's default kind) with OWASP's first choice of cost: 19 MiB, two passes, one lane. */
const cost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/** No password has this hash: checking against it takes the time that a real check takes. */
let nobody: Promise<string> | undefined

/** Whether the password is right; as slow where there is none to compare with. */
export async function matches(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID())
  const right = await verify(passwordHash ?? (await nobody), password)
  return right && Boolean(passwordHash)
}
