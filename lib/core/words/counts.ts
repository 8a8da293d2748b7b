const words = ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv']

/** A count in running text: "tre", "13"; `one` where the thing counted is neuter: "ett". */
export function numberWords(count: number, one: 'én' | 'ett' = 'én'): string {
  return count === 1 ? one : (words[count] ?? String(count))
}

/** "ett kapittel", "tre kapitler" */
export function counted(count: number, single: string, several: string, one: 'én' | 'ett' = 'én'): string {
  return `${numberWords(count, one)} ${count === 1 ? single : several}`
}

/** The sentence with its first letter large. */
export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)
}
