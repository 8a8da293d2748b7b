import { say } from '@/lib/core/words/say'

type Props = {
  /** The address of the report that is searched; empty: all of them. */
  slug: string
}

/** The search of every public page: a form that asks the server, so that it works without script. */
export function Find({ slug }: Props) {
  const says = slug ? say('Søk i rapporten') : say('Søk i alle rapporter')
  return (
    <search>
      <form className="find" action="/sok">
        {slug && <input type="hidden" name="rapport" value={slug} />}
        <label className="vh" htmlFor="finn">
          {says}
        </label>
        <input id="finn" type="search" name="q" placeholder={says} maxLength={200} autoComplete="off" />
        <button type="submit">{say('Søk')}</button>
      </form>
    </search>
  )
}
