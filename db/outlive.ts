import { renew } from './connection'

/**
 * The driver throws where nobody can catch it when a connection dies between two queries of a transaction, and
 * its pool may then wait for ever (porsager/postgres#1208). So the pool is put away: what waits in it fails as
 * lost, and who tries again gets a new one. Anything else that nobody caught ends the program, as it should.
 */
export function outliveLostSockets(): void {
  process.on('uncaughtException', (error) => {
    if (!isLostSocket(error)) {
      console.error(error)
      process.exit(1)
    }
    renew()
  })
}

const isLostSocket = ({ stack = '' }: Error) => stack.includes('nextWrite') && stack.includes('postgres')
