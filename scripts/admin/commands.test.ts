import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/connection'
import { event } from '@/db/schema/log'
import { freshDatabase } from '@/db/testing/world'
import { actorByEmail } from '@/lib/session/actor'
import { choosePassword, holderOf } from '@/lib/session/links'
import { commands } from './commands'

beforeAll(freshDatabase)

const tokenIn = ({ link = '' }: { link?: string }) => link.replace('/welcome/', '')
const { create, link, disable } = commands as Record<'create' | 'link' | 'disable', (typeof commands)[string]>

describe('npm run admin', () => {
  it('makes the first administrator, with a link and a trace', async () => {
    const told = await create.run('Rune Kvam', 'Rune@Solvik.example')
    expect((await holderOf(tokenIn(told)))?.name).toBe('Rune Kvam')
    expect((await actorByEmail('rune@solvik.example'))?.grants).toEqual([
      { role: 'administrator', departments: null },
    ])
    expect(await db.select({ actor: event.actor, kind: event.kind }).from(event)).toEqual([
      { actor: 'system', kind: 'person.invite' },
      { actor: 'system', kind: 'person.grant' },
    ])
  })

  it('says in one sentence what is wrong', async () => {
    await expect(create.run('Rune Kvam', 'rune@solvik.example')).rejects.toThrow('finnes allerede')
    await expect(create.run('Rune Kvam', 'ikke e-post')).rejects.toThrow('Skriv en e-postadresse')
    await expect(create.run()).rejects.toThrow('Skriv et navn')
    await expect(link.run('ingen@solvik.example')).rejects.toThrow('Det finnes ingen person')
  })

  it('makes a new link, and never locks the last administrator out', async () => {
    const token = tokenIn(await link.run('rune@solvik.example'))
    expect(await choosePassword(token, 'gress ved fjorden')).toMatchObject({ ok: true })
    await expect(disable.run('rune@solvik.example')).rejects.toThrow('eneste administratoren')
  })
})
