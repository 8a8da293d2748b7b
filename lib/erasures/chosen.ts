import { type ErasureTarget, placeKey } from '@/lib/core/erasing'
import { everyPlace } from './choices'

/** A place that was chosen: which part it is, or stands in, and all that has been said there. */
export type ChosenPlace = { key: string; section: string; name: string; words: string[] }

/** The chosen places as the form named them: whoever confirms sees what whoever asked saw. */
export async function chosenPlaces({ places }: ErasureTarget): Promise<ChosenPlace[]> {
  const sections = [...new Set(places.map(({ section }) => section))]
  const there = (await Promise.all(sections.map(everyPlace))).flat()
  return places.map((place) => {
    const key = placeKey(place)
    const here = there.filter((one) => one.key === key || one.key.startsWith(`${key}/`))
    const own = here.find((one) => one.key === key)
    const name = own && own.name !== own.of ? `${own.of}: ${own.name}` : (here[0]?.of ?? '')
    const words = here.map((one) => one.words).filter(Boolean)
    return { key, section: place.section, name, words: [...new Set(words)] }
  })
}
