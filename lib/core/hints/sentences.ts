/** What ends in a point without ending a sentence. */
const shortened =
  /(?:^|[\s(«])(?:bl\.a|f\.eks|ca|nr|kl|mill|mrd|kr|jf|pst|kap|osv|o\.l|dvs|m\.m|mv|m\.fl|pr|tlf|inkl|ekskl|evt|hhv|maks|min|tidl|vs|st|prp|innst)\.$/i

/** The sentences of one paragraph, as they stand there. */
export function sentences(paragraph: string): string[] {
  const found: string[] = []
  for (const piece of paragraph.split(/(?<=[.!?][»")]?)\s+(?=[«"(]?[\p{Lu}\d])/u)) {
    const last = found.at(-1)
    if (last !== undefined && shortened.test(last.slice(-10))) found[found.length - 1] = `${last} ${piece}`
    else found.push(piece)
  }
  return found.filter((one) => one.trim() !== '')
}

/** The words of a sentence, without the signs around them. */
export function wordsIn(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}\-./]*/gu) ?? []
}
