import type { z } from 'zod'
import { lost } from '@/db/lost'
import { currentActor } from './actor'
import type { Actor } from './core/access'
import { done, type Outcome, type Refusal, refusals, refused } from './core/outcome'
import { plainly } from './core/plainly'
import { body, sameOrigin } from './request'

type Work<I, T> = (actor: Actor, input: I) => Promise<Outcome<T>>

/** A server action: parse, find the actor, do, tell. */
export function action<S extends z.ZodType, T>(schema: S, work: Work<z.output<S>, T>) {
  return async (input: z.input<S>): Promise<Outcome<T>> => through(schema, work, input)
}

type Route<S extends z.ZodType, T> = {
  /** Of the path's parameters, the query and the JSON body together. */
  schema: S
  work: Work<z.output<S>, T>
  /** The largest body, in bytes; without it, no body is read. */
  limit?: number
  /** Something other than the value as JSON: a download, a stream. */
  answer?: (value: T) => Response
}
type Context = { params: Promise<Record<string, string | string[] | undefined>> }

/** A route handler through the same door, for requests that are not actions: autosave, downloads, streams. */
export function route<S extends z.ZodType, T>({ schema, work, limit, answer = json }: Route<S, T>) {
  return async (request: Request, context: Context): Promise<Response> => {
    if (request.method !== 'GET' && !sameOrigin(request.headers)) return refusal(elsewhere)
    const sent = limit === undefined ? done({}) : await body(request, limit)
    if (!sent.ok) return refusal(sent.refusal)
    const query = Object.fromEntries(new URL(request.url).searchParams)
    const outcome = await through(schema, work, { ...query, ...sent.value, ...(await context.params) })
    return outcome.ok ? answer(outcome.value) : refusal(outcome.refusal)
  }
}

async function through<S extends z.ZodType, T>(
  schema: S,
  work: Work<z.output<S>, T>,
  input: unknown,
): Promise<Outcome<T>> {
  try {
    const actor = await currentActor()
    if (!actor) return refused('unknown', 'Du er logget ut. Logg inn igjen.')
    const parsed = schema.safeParse(input, { error: plainly })
    return parsed.success ? await work(actor, parsed.data) : invalid(parsed.error)
  } catch (error) {
    if (!lost(error)) throw error
    return refused('unavailable', 'Databasen svarer ikke akkurat nå. Prøv igjen om litt.')
  }
}

const elsewhere: Refusal = { kind: 'forbidden', says: 'Forespørselen kom fra et annet nettsted.' }

function invalid(error: z.ZodError) {
  const fields = Object.fromEntries(
    error.issues.map(({ path, message }) => [path.join('.'), message]).reverse(),
  )
  return refused('invalid', error.issues[0]?.message ?? 'Noe mangler eller har feil form.', { fields })
}

const fresh = { 'cache-control': 'no-store' }

function refusal(refusal: Refusal): Response {
  return Response.json({ refusal }, { status: refusals[refusal.kind], headers: fresh })
}

function json(value: unknown): Response {
  if (value === undefined) return new Response(null, { status: 204, headers: fresh })
  return Response.json(value, { headers: fresh })
}
