import { createTransport } from 'nodemailer'
import { say } from '@/lib/core/words/say'
import { thisInstallation } from '@/lib/installation'
import { origin } from '@/lib/origin'

/**
 * A message as it is handed over. Its id is the same in every try, so that it is not shown twice; but where only the link
 * of the last try works, each try is a message of its own.
 */
export type Message = {
  id: string
  to: { name: string; address: string }
  alone?: string
  /** Goes to somebody who is no user, and has nothing to choose here. */
  outside?: true
  subject: string
  text: string
  html: string
}

/** The way out: whether the server answers, and the handing over of one message. Both throw what went wrong. */
export type Way = { knock: () => Promise<void>; deliver: (message: Message) => Promise<void> }

/** What the environment says; null: it says nothing of mail. */
function settings(): { url: string; from: string } | null {
  const { SMTP_URL: url, MAIL_FROM: from } = process.env
  return url && from ? { url, from } : null
}

/** Why nothing is sent from here, in one sentence; null: it is. */
export async function whyNothing(): Promise<string | null> {
  if ((await thisInstallation()).demo) return say('Dette er en demonstrasjon, og ingenting sendes ut.')
  return settings()
    ? null
    : say(
        'E-post er ikke satt opp, og ingenting sendes ut. Sett SMTP_URL og MAIL_FROM, og start serveren på nytt.',
      )
}

/** The way of this installation; null: it has none. */
export async function wayOut(): Promise<Way | null> {
  const set = settings()
  return set && (await whyNothing()) === null ? overSmtp(set.url, set.from) : null
}

const seconds = 1000

/** The way over SMTP. A server that says nothing is given up, so that no message hangs. */
export function overSmtp(url: string, from: string): Way {
  const patience = {
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    socketTimeout: 30 * seconds,
  }
  const transport = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true })
  return {
    knock: async () => {
      await transport.verify()
    },
    deliver: async ({ id, to, alone, outside, subject, text, html }) => {
      await transport.sendMail({
        from,
        to,
        subject,
        text,
        html,
        messageId: `<${[id, alone].filter(Boolean).join('.')}@${new URL(origin()).hostname}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...(!outside && { list: { unsubscribe: `${origin()}/desk/me` } }),
      })
    },
  }
}
