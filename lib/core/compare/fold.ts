import { listWords } from '../words/lists'
import { say } from '../words/say'

/** The labels of lines that follow each other, in short: "Overskriften og resultat 4 til 6". */
export function foldedLabels(labels: readonly string[]): string {
  const runs: { name: string; from: string; to: string }[] = []
  for (const label of labels) {
    const [, name = label, number = ''] = /^(.*?) (\d+)$/.exec(label) ?? []
    const last = runs.at(-1)
    if (last && number && last.name === name) last.to = number
    else runs.push({ name, from: number, to: number })
  }
  const words = runs.map(({ name, from, to }, i) => {
    const spelled = i === 0 ? name : name.charAt(0).toLocaleLowerCase('nb') + name.slice(1)
    if (!from) return spelled
    return from === to ? `${spelled} ${from}` : say('{name} {from} til {to}', { name: spelled, from, to })
  })
  return listWords(words)
}
