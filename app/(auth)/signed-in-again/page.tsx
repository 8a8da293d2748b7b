import type { Metadata } from 'next'
import { signedIn } from '@/lib/actor'

export const metadata: Metadata = { title: 'Logget inn igjen' }

/** Where the section form's "sign in again" ends, in a tab of its own. */
export default async function SignedInAgain() {
  const { name } = await signedIn()
  return (
    <main className="b-wrap b-main">
      <h1>Du er logget inn igjen</h1>
      <p className="b-intro">
        Du er logget inn som {name}. Du kan lukke denne fanen. Teksten lagres i fanen der du skrev.
      </p>
    </main>
  )
}
