import type { Lack } from './blocks/kind'
import { type Plain, say } from './words/say'

/** Why something was not done. A refusal is a value; absence is null; bugs throw. */
export const refusals = {
  /** Not there, or not for this actor to know about. */
  absent: 404,
  /** The words or the shape of the input. */
  invalid: 422,
  tooLarge: 413,
  /** Not signed in. */
  unknown: 401,
  /** May read, but not do this. */
  forbidden: 403,
  /** Something changed since the actor looked. */
  stale: 409,
  /** Too many tries. */
  later: 429,
  /** The database is out of reach; nothing was done. */
  unavailable: 503,
} as const

export type RefusalKind = keyof typeof refusals

/** `says` is one plain sentence in the reader's words; `places` lead to what must be mended. */
export type Refusal = { kind: RefusalKind; says: string; places?: Lack[]; fields?: Record<string, string> }

export type Refused = { ok: false; refusal: Refusal }
export type Outcome<T = void> = { ok: true; value: T } | Refused

export function done(): Outcome<void>
export function done<T>(value: T): Outcome<T>
export function done<T>(value?: T): Outcome<T | undefined> {
  return { ok: true, value }
}

export function refused(kind: RefusalKind, says: string, more?: Pick<Refusal, 'places' | 'fields'>): Refused {
  return { ok: false, refusal: { kind, says, ...more } }
}

/** A refusal that stands ready before anybody is refused: it is said when it is read. */
export function refusing(kind: RefusalKind, sentence: Plain): Refused {
  return {
    ok: false,
    refusal: {
      kind,
      get says() {
        return say(sentence)
      },
    },
  }
}

export const absent = refusing('absent', 'Siden finnes ikke, eller du har ikke tilgang til den.')
