'use client'

import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Upload, Uploads } from './uploads'

/** What a form knows of pictures: the files on their way, and where one that arrived is seen. */
export type Pictures = { uploads: Uploads; address: (ref: string, width: number) => string }

export const PicturesContext = createContext<Pictures | null>(null)

export function usePictures(): Pictures {
  const pictures = useContext(PicturesContext)
  if (!pictures) throw new Error('A form of a picture stands inside WithPictures')
  return pictures
}

/** The file on its way to a block, if there is one. */
export function useUpload(uploads: Uploads, blockId: string): Upload | null {
  const read = () => uploads.of(blockId)
  return useSyncExternalStore(uploads.subscribe, read, read)
}
