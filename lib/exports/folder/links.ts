import { visitsAreCounted } from '@/components/report/foot'
import { pageLanguage } from '@/lib/editions/page-language'
import { inLanguage } from '@/lib/language'
import { wayTo } from './place'

/** What a page in a folder must know to lead on. */
export type Around = {
  /** "/2017" */
  base: string
  /** Where everything stands that is not in the folder: "https://solvik.example". */
  origin: string
  /** Where in the folder a file of the report stands, by its path below the report's address; undefined: nowhere. */
  placeAt: (path: string) => string | undefined
  /** The same for a stylesheet, a picture, an attachment, by its name. */
  assetAt: (name: string) => string | undefined
}

/**
 * A stored page as it works from a folder: what is in the folder is led to by the way there, everything else by its
 * whole address. In text all quotes are escaped, so that nothing but an attribute can look like one. Nobody counts there
 * how often it is opened, so that it does not say so.
 */
export function inFolder(html: string, place: string, around: Around): string {
  const led = (address: string) => leadTo(address, place, around)
  return html
    .replace(/ (href|src|action)="(\/[^"]*)"/g, (_, name, address) => ` ${name}="${led(address)}"`)
    .replace(/ (srcset)="([^"]*)"/gi, (_, name, list: string) => {
      const files = list.split(', ').map((one) => one.replace(/^\S+/, led))
      return ` ${name}="${files.join(', ')}"`
    })
    .replace(` ${inLanguage(pageLanguage(html), visitsAreCounted)}</p>`, '</p>')
}

function leadTo(address: string, place: string, { base, origin, placeAt, assetAt }: Around): string {
  const [, way = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? []
  const target = way.startsWith('/_b/')
    ? assetAt(way.slice(4))
    : way === base
      ? placeAt('')
      : way.startsWith(`${base}/`)
        ? placeAt(decodeURI(way.slice(base.length + 1)))
        : undefined
  const stays = target !== undefined && !rest.startsWith('?')
  return stays ? `${wayTo(place, target)}${rest}` : `${origin}${address}`
}
