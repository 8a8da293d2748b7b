import { wordsIn } from '@/lib/words-file'

/** The sentences of a language for the browser: the same for everybody, and for ever under this name. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const body = wordsIn((await params).file)
  if (body === null) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  return new Response(body, {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}
