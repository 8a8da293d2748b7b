import type { Plain } from '../words/say'

/** What others may do with what is published. */
export const licenses = {
  'NLOD-2.0': {
    name: 'Norsk lisens for offentlige data (NLOD) 2.0',
    url: 'https://data.norge.no/nlod/no/2.0',
    /** As catalogues of the European Union know it. */
    authority: 'http://publications.europa.eu/resource/authority/licence/NLOD_2_0',
  },
  'CC-BY-4.0': {
    name: 'Creative Commons Navngivelse 4.0 Internasjonal (CC BY 4.0)',
    url: 'https://creativecommons.org/licenses/by/4.0/deed.no',
    authority: 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
  },
} as const satisfies Record<string, { name: Plain; url: string; authority: string }>

export type LicenseName = keyof typeof licenses
export const licenseNames = Object.keys(licenses) as LicenseName[]
export type License = (typeof licenses)[LicenseName]
