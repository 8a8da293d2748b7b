import { type LicenseName, licenses } from '@/lib/core/open-data/license'
import { say } from '@/lib/core/words/say'

/** What others may do with what is published, by its name. */
export function LicenseLink({ license }: { license: LicenseName }) {
  const { name, url } = licenses[license]
  return <a href={url}>{say(name)}</a>
}
