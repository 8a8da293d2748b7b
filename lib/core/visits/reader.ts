/** What a request says of itself, as node hears it. */
type RequestWords = { 'user-agent'?: string; 'sec-purpose'?: string | string[] }

/** Every browser begins with this word, for old times' sake; programs that fetch pages seldom do. */
const browser = /^(Mozilla|Opera)\//

/** What robots call themselves, or the address that they give to be asked at. Cubot is a telephone. */
const robot = /(?<!cu)bot|crawl|spider|slurp|preview|scan|fetch|monitor|headless|lighthouse|archiv|http/i

/**
 * Whether somebody reads, as far as the request tells: not a robot that says so, nor a program that says nothing, nor a
 * browser that fetches a page in case it should be wanted.
 */
export function isReader({ 'user-agent': agent, 'sec-purpose': purpose }: RequestWords): boolean {
  return purpose === undefined && agent !== undefined && browser.test(agent) && !robot.test(agent)
}
