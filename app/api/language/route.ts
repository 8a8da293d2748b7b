import { currentActor } from '@/lib/actor'
import { form, sameOrigin } from '@/lib/request'
import { chooseLanguage, languageSchema } from '@/lib/session/language'
import { nextPath } from '@/lib/session/next-path'

/** Chooses the language, and comes back as a new page: what speaks in the browser is read with it. Open to all. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request.headers)) return new Response(null, { status: 403 })
  const sent = await form(request, 2_000)
  const { next, ...rest } = sent.ok ? sent.value : {}
  const chosen = languageSchema.safeParse(rest)
  if (chosen.success) await chooseLanguage(await currentActor(), chosen.data)
  return new Response(null, {
    status: 303,
    headers: { location: nextPath(next), 'cache-control': 'no-store' },
  })
}
