import type { Language } from '@/lib/core/section'

/** How a page looks where it is shared: its title, its words, its picture. */
export type Sharing = {
  title: string
  description?: string
  /** The whole address of the page. */
  address?: string
  type: 'article' | 'website'
  language: Language
  site: string
  /** Whole address of a picture of 1200 × 630, and what it says. */
  picture?: { address: string; alt: string }
}

export const pictureWidth = 1200
export const pictureHeight = 630

const locales: Record<Language, string> = { nb: 'nb_NO', nn: 'nn_NO', en: 'en_GB' }

/** Open Graph, and the one thing that others ask for by another name. */
export function SharingMarks({ title, description, address, type, language, site, picture }: Sharing) {
  return (
    <>
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:type" content={type} />
      <meta property="og:locale" content={locales[language]} />
      <meta property="og:site_name" content={site} />
      {address && <meta property="og:url" content={address} />}
      {picture && (
        <>
          <meta property="og:image" content={picture.address} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(pictureWidth)} />
          <meta property="og:image:height" content={String(pictureHeight)} />
          <meta property="og:image:alt" content={picture.alt} />
        </>
      )}
      <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
    </>
  )
}
