import type { SendPicture } from '@/components/blocks/figure/uploads'
import type { PictureWays } from '@/components/form/with-pictures'
import { done, type Refusal, refused } from '@/lib/core/outcome'
import type { Uploaded } from '@/lib/core/pictures'
import { say } from '@/lib/core/words/say'

/** A file over a slow line, and the time it takes to make it ready. */
const patience = 180_000

/** Where a section's pictures go, and are seen. */
export function pictureWays(sectionId: string, me: string): PictureWays {
  const here = `/api/desk/sections/${sectionId}/pictures`
  return { send: sendTo(here, me), address: (ref, width) => `${here}/${ref}/${width}` }
}

/** The way of a picture to the server. An XMLHttpRequest, because it alone tells how much is sent. */
function sendTo(address: string, me: string): SendPicture {
  return (file, told, signal) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest()
      request.open('POST', `${address}?${new URLSearchParams({ name: file.name.slice(-255), by: me })}`)
      request.setRequestHeader('content-type', 'application/octet-stream')
      request.timeout = patience
      request.upload.onprogress = ({ loaded, total }) => told(loaded / total)
      request.onload = () => resolve(answered(request.responseText))
      for (const end of ['error', 'timeout', 'abort'] as const)
        request.addEventListener(end, () => reject(new Error(end)))
      signal.addEventListener('abort', () => request.abort())
      request.send(file)
    })
}

/** What is no answer of ours is a server in need. */
function answered(text: string) {
  try {
    const answer: Uploaded | { refusal: Refusal } = JSON.parse(text)
    return 'refusal' in answer ? { ok: false as const, refusal: answer.refusal } : done(answer)
  } catch {
    return refused('unavailable', say('Serveren svarer ikke.'))
  }
}
