import { demoPeople } from '@/lib/session/sign-in'
import { print } from './print'

/** Tells where it is, and in a demonstration as whom one may come in. */
export async function greet(address: string): Promise<void> {
  print(`\nBeretning er klar på ${address}`)
  const people = await demoPeople()
  if (people.length === 0) return
  const widest = Math.max(...people.map(({ email }) => email.length))
  print(`\nDemofolk, som logger inn med ett klikk på ${address}/sign-in (passord: beretning-demo):`)
  for (const { email, name, note } of people) print(`  ${email.padEnd(widest)}  ${name}, ${note}`)
}
