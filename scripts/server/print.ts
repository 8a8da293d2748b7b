/** Tells the person at the terminal how far it has come. */
export function print(line = ''): void {
  process.stdout.write(`${line}\n`)
}
