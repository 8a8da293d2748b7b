import { say } from '@/lib/core/words/say'

const least = 12

/** Long enough, and still among the first that are tried. */
const common = new Set([
  '0123456789012',
  '012345678910',
  '111222333444',
  '112233445566',
  '123456789012',
  '1234567890123',
  '123456123456',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  'abcdefghijkl',
  'administrator',
  'beretning-demo',
  'fotballfotball',
  'kommunekommune',
  'kommunepassord',
  'letmeinletmein',
  'passord12345',
  'passord123456',
  'passordpassord',
  'password1234',
  'password12345',
  'password123456',
  'passwordpassword',
  'qazwsxedcrfv',
  'qwerty123456',
  'qwertyuiop123',
  'qwertyuiopasdf',
  'velkommen123',
  'velkommen1234',
  'welcome12345',
])

/** What is wrong with a password, in words; null: it will do. */
export function weakness(password: string, whose: { name: string; email: string }): string | null {
  const plain = bare(password)
  if ([...password].length < least)
    return say('Passordet må ha minst {least} tegn. Noen ord etter hverandre er lett å huske.', { least })
  if ([whose.name, whose.email].some((own) => own && plain.includes(bare(own))))
    return say('Passordet kan ikke inneholde navnet eller e-postadressen din.')
  if (/^(.{1,4})\1+$/su.test(plain)) return say('Passordet gjentar de samme tegnene. Velg noe mer variert.')
  if (common.has(plain)) return say('Passordet er blant dem som gjettes først. Velg et annet.')
  return null
}

const bare = (text: string): string => text.toLowerCase().replace(/\s/g, '')
