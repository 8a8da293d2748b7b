'use client'

export default function Failure({ reset }: { reset: () => void }) {
  return (
    <main className="apart">
      <h1>Noe gikk galt hos oss</h1>
      <p>Det du har skrevet, er tatt vare på i nettleseren. Prøv igjen om litt.</p>
      <button type="button" onClick={reset}>
        Prøv igjen
      </button>
    </main>
  )
}
