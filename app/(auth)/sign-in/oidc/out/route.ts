import { redirect } from 'next/navigation'
import { signOutAddress } from '@/lib/session/provider'

/** The way to sign out at the provider too, where it has one. */
export async function GET(): Promise<Response> {
  redirect((await signOutAddress()) ?? '/sign-in')
}
