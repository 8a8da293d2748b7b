import { z } from 'zod'
import { lost } from '@/db/lost'
import { currentActor } from './actor'
import type { Actor } from './core/access'
import { absent, done, type Outcome, type Refusal, refusals, refused, refusing } from './core/outcome'
import { plainly } from './core/plainly'
import type { Language } from './core/section'
import { id } from './core/text'
import { say } from './core/words/say'
import { speak } from './language'
import { body, file, form, languageOf, sameOrigin } from './request'
import { signedInAs } from './signed-in-as'
import { noPlace, takePlace } from './uploads'

type Work<I, T> = (actor: Actor, input: I) => Promise<Outcome<T>>

/**
 * A server action: parse, find the actor, do, tell. `as` is the person whose page it comes from: somebody else may
 * have signed in beside it.
 */
export function action<S extends z.ZodType, T>(schema: S, work: Work<z.output<S>, T>) {
  return async (input: z.input<S>, as?: string): Promise<Outcome<T>> =>
    through(schema, work, async (actor) =>
      as === undefined || as === actor.id ? done(input) : signedInAs(actor),
    )
}

type Route<S extends z.ZodType, T> = {
  /**
   * Of the path's parameters, the query and the body together: a JSON object, or a file as `bytes`. The query may say
   * as whom its page asks (`by`), like an action.
   */
  schema: S
  work: Work<z.output<S>, T>
  /** Whether this actor may come with anything at all: judged by the path's id, before the rest is read. */
  first?: Work<{ id: string }, unknown>
  /** The same where there is no id: judged by who comes alone. */
  mayCome?: (actor: Actor) => Promise<Outcome>
  /** The largest body, in bytes; without it, no body is read. */
  limit?: number
  reads?: 'json' | 'file' | 'form'
  /** Something other than the value as JSON: a download, a stream. */
  answer?: (value: T) => Response
}
type Context = { params: Promise<Record<string, string | string[] | undefined>> }

/** A route handler through the same door, for requests that are not actions: autosave, downloads, streams. */
export function route<S extends z.ZodType, T>({
  schema,
  work,
  first,
  mayCome,
  limit,
  reads = 'json',
  answer = json,
}: Route<S, T>) {
  return async (request: Request, context: Context): Promise<Response> => {
    if (request.method !== 'GET' && !sameOrigin(request.headers)) return refusal(elsewhere.refusal)
    let leave: (() => void) | null = null
    const read = async (actor: Actor) => {
      const path = await context.params
      const { by = actor.id, ...query } = Object.fromEntries(new URL(request.url).searchParams)
      if (by !== actor.id) return signedInAs(actor)
      const allowed = first ? await judged(first, actor, path) : ((await mayCome?.(actor)) ?? done())
      if (!allowed.ok) return allowed
      const isLarge = reads !== 'json'
      if (isLarge) leave = takePlace()
      if (isLarge && !leave) return noPlace
      const sent = limit === undefined ? done({}) : await bodies[reads](request, limit)
      if (!sent.ok) return sent
      return done({ ...query, ...sent.value, ...path })
    }
    const outcome = await through(schema, work, read, languageOf(request)).finally(() => leave?.())
    return outcome.ok ? answer(outcome.value) : refusal(outcome.refusal)
  }
}

/** An answer that is saved as a file and never shown as a page. */
export function download({ name, type, bytes }: { name: string; type: string; bytes: Uint8Array }): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

const bodies = { json: body, file, form }

const named = z.object({ id })

async function judged(first: Work<{ id: string }, unknown>, actor: Actor, path: unknown) {
  const one = named.safeParse(path)
  return one.success ? first(actor, one.data) : absent
}

/**
 * Who asks comes first: nothing is read from somebody who is signed out. What is refused is said as their page speaks,
 * where it tells.
 */
async function through<S extends z.ZodType, T>(
  schema: S,
  work: Work<z.output<S>, T>,
  read: (actor: Actor) => Promise<Outcome<unknown>>,
  page?: Language,
): Promise<Outcome<T>> {
  try {
    const actor = await currentActor()
    if (page) speak(page)
    if (!actor) return refused('unknown', say('Du er logget ut.'))
    const input = await read(actor)
    if (!input.ok) return input
    const parsed = schema.safeParse(input.value, { error: plainly })
    return parsed.success ? await work(actor, parsed.data) : invalid(parsed.error)
  } catch (error) {
    if (!lost(error)) throw error
    return refused('unavailable', say('Databasen svarer ikke akkurat nå. Prøv igjen om litt.'))
  }
}

const elsewhere = refusing('forbidden', 'Forespørselen kom fra et annet nettsted.')

function invalid(error: z.ZodError) {
  const fields = Object.fromEntries(
    error.issues.map(({ path, message }) => [path.join('.'), message]).reverse(),
  )
  return refused('invalid', error.issues[0]?.message ?? say('Noe mangler eller har feil form.'), { fields })
}

const fresh = { 'cache-control': 'no-store' }

function refusal(refusal: Refusal): Response {
  return Response.json({ refusal }, { status: refusals[refusal.kind], headers: fresh })
}

function json(value: unknown): Response {
  if (value === undefined) return new Response(null, { status: 204, headers: fresh })
  return Response.json(value, { headers: fresh })
}
