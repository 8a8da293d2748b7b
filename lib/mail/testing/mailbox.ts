import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { overSmtp } from '../deliver'
import { type Received, readMessage } from './message'

type Answers = Pick<SMTPServerOptions, 'onRcptTo' | 'onMailFrom'> & {
  /** Called when a message is there, before the server says that it has it. */
  onMessage?: () => Promise<void> | void
}

/** A real mail server with one mailbox for everybody, and the way to it. */
export async function openMailbox() {
  const received: Received[] = []
  const answers: Answers = {}
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onMailFrom: (address, session, done) =>
      answers.onMailFrom ? answers.onMailFrom(address, session, done) : done(),
    onRcptTo: (address, session, done) =>
      answers.onRcptTo ? answers.onRcptTo(address, session, done) : done(),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        received.push(readMessage(Buffer.concat(chunks).toString('utf8'), to))
        await answers.onMessage?.()
        done()
      })
    },
  })
  // A client that is killed in the midst of a message is nothing to fall over.
  server.on('error', () => {})
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  return {
    url,
    received,
    answers,
    way: overSmtp(url, 'Solvik kommune <svar-ikke@solvik.example>'),
    close: () => new Promise<void>((closed) => server.close(closed)),
  }
}

/** Says no with a code of the mail protocol. */
export const no = (code: number, says: string) => Object.assign(new Error(says), { responseCode: code })
