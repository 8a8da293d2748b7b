import { timed } from './figures'

// Readers in a process of their own, so that their work is not taken for the server's. Reads { url, questions, readers }
// from its parent, and answers with how many milliseconds each question took.

type Order = { url: string; questions: readonly string[]; readers: number }

process.once('message', async ({ url, questions, readers }: Order) => {
  const left = [...questions]
  const took: number[] = []
  const reader = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const path = next
      took.push(
        await timed(async () => {
          const answer = await fetch(url + path)
          if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`)
          await answer.text()
        }),
      )
    }
  }
  await Promise.all(Array.from({ length: readers }, reader))
  process.send?.(took, () => process.disconnect())
})
