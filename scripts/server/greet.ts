import { demoPeople } from '@/lib/session/sign-in'
import { say } from './say'

/** Tells where it is, and in a demonstration as whom one may come in. */
export async function greet(address: string): Promise<void> {
  say(`\nBeretning er klar på ${address}`)
  const people = await demoPeople()
  if (people.length === 0) return
  const widest = Math.max(...people.map(({ email }) => email.length))
  say(`\nDemofolk, som logger inn med ett klikk på ${address}/sign-in (passord: beretning-demo):`)
  for (const { email, name, note } of people) say(`  ${email.padEnd(widest)}  ${name}, ${note}`)
}
