import { expect, inject, test } from 'vitest'
import { Trouble } from '@/lib/core/trouble'
import { mustAnswer } from './given'
import { databaseUrl } from './testing/address'

test('a database that answers will do', async () => {
  await expect(mustAnswer(inject('server'))).resolves.toBeUndefined()
})

test('a server that does not answer is told in one sentence', async () => {
  await expect(mustAnswer('postgres://a@127.0.0.1:1/x')).rejects.toThrow(
    new Trouble('Databasen i DATABASE_URL svarer ikke: connect ECONNREFUSED 127.0.0.1:1.'),
  )
})

test('so is a database that is not there', async () => {
  await expect(mustAnswer(databaseUrl(inject('server'), 'nowhere'))).rejects.toThrow(
    /"nowhere" does not exist\.$/,
  )
})
