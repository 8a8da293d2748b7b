import { origin } from '@/lib/origin'

/** Over https the browser itself then refuses the cookie to other hosts and to plain http. */
export const overHttps = (): boolean => origin().startsWith('https:')

export const sessionCookie = (): string => (overHttps() ? '__Host-beretning-session' : 'beretning-session')

/** The session's token in a raw `Cookie` header, for programs that have no framework to parse it. */
export function tokenFrom(cookieHeader: string | undefined): string | undefined {
  const start = `${sessionCookie()}=`
  const pair = cookieHeader?.split(';').find((one) => one.trim().startsWith(start))
  return pair?.trim().slice(start.length) || undefined
}
