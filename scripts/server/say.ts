/** Tells the person at the terminal how far it has come. */
export function say(line = ''): void {
  process.stdout.write(`${line}\n`)
}
