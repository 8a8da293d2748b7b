import { readiness } from '@/lib/health'

export const dynamic = 'force-dynamic'

/** The database answers and has every migration: send people here. */
export async function GET() {
  const found = await readiness()
  return Response.json(found, {
    status: found.ready ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  })
}
