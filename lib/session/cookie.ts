import { languageNamed } from '@/lib/core/section'
import { origin } from '@/lib/origin'

/** Over https the browser itself then refuses the cookie to other hosts and to plain http. */
export const overHttps = (): boolean => origin().startsWith('https:')

export const sessionCookie = (): string => (overHttps() ? '__Host-beretning-session' : 'beretning-session')

/** The language that was chosen in this browser. */
export const languageCookie = 'beretning-language'

// From a raw `Cookie` header, for programs that have no framework to parse it.

/** The session's token. */
export const tokenFrom = (cookieHeader: string | undefined) => valueFrom(cookieHeader, sessionCookie())

/** The language that this browser has chosen; nothing where it has not, or says something else. */
export const languageFrom = (cookieHeader: string | undefined) =>
  languageNamed(valueFrom(cookieHeader, languageCookie))

function valueFrom(cookieHeader: string | undefined, name: string): string | undefined {
  const start = `${name}=`
  const pair = cookieHeader?.split(';').find((one) => one.trim().startsWith(start))
  return pair?.trim().slice(start.length) || undefined
}
