import { redirect } from 'next/navigation'
import { nextPath } from '@/lib/session/next-path'
import { provider } from '@/lib/session/provider'
import { toProvider } from '../../door'

/** The way to the provider. A plain link: it works without scripts, and no form may lead out of the house. */
export async function GET(request: Request): Promise<Response> {
  const next = nextPath(new URL(request.url).searchParams.get('next'))
  redirect((provider() && (await toProvider(next))) ?? '/sign-in?error=broken')
}
