import { type Follower, followerSchema } from '@/lib/core/rich'
import { followerTitle } from '@/lib/core/words/following'

/**
 * How words that follow something stand in markup, in the editor and on the clipboard: another program sees the
 * words alone.
 */
export function followerMarkup(type: Follower['type'], { shown, ...place }: Record<string, unknown>) {
  const attributes = {
    title: followerTitle[type],
    'data-follows': type,
    'data-place': JSON.stringify(place),
  }
  return ['span', attributes, String(shown)] as const
}

/** What an element of such markup follows, as its words stand there; null where it follows nothing lawful. */
export function followerIn({ dataset, textContent }: HTMLElement): Follower | null {
  const found = followerSchema.safeParse({
    type: dataset.follows,
    attrs: { ...placeIn(dataset.place), shown: textContent },
  })
  return found.success ? found.data : null
}

function placeIn(written = ''): object {
  try {
    return Object(JSON.parse(written))
  } catch {
    return {}
  }
}
