import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { Said } from '@/components/ui/said'
import { signedIn } from '@/lib/actor'
import { say } from '@/lib/core/words/say'
import { departments } from '@/lib/departments/read'
import { origin } from '@/lib/origin'
import { signInSetting } from '@/lib/people/sign-in-setting'
import { GroupRolesForm } from './groups'
import { Passwords } from './passwords'

export const generateMetadata = titled('Innlogging')

export default async function SignInSettings() {
  const actor = await signedIn()
  const [setting, all] = await Promise.all([signInSetting(actor), departments(actor)])
  if (!setting || !all) notFound()
  const { provider, passwords, groups } = setting
  const inUse = all.filter(
    (one) => !one.closedAt || groups.some(({ departmentId }) => departmentId === one.id),
  )
  return (
    <main id="innhold" className="b-wrap b-main b-access">
      <p className="b-small b-crumb">
        <Link href="/desk/people">{say('Folk')}</Link>
      </p>
      <h1>{say('Innlogging')}</h1>
      {provider ? (
        <>
          <p className="b-intro">
            {say(
              'Folk logger inn med {name} ({issuer}). Bare den som er invitert her, slipper inn: første gang kjennes personen igjen på e-postadressen, siden på innloggingen.',
              provider,
            )}
          </p>
          <section className="b-narrow b-stacked" aria-labelledby="passord">
            <h2 id="passord">{say('Passord')}</h2>
            <Passwords allowed={passwords} name={provider.name} />
          </section>
          <section aria-labelledby="grupper">
            <div className="b-h">
              <h2 id="grupper">{say('Roller fra grupper')}</h2>
            </div>
            <GroupRolesForm
              groups={groups}
              departments={inUse.map(({ id, name, depth }) => ({ id, name, depth }))}
            />
          </section>
        </>
      ) : (
        <div className="b-narrow b-stacked">
          <p className="b-intro">{say('Alle logger inn med e-post og passord.')}</p>
          <p>
            <Said
              of="Vil dere bruke felles innlogging, som Entra ID eller ID-porten? Den som drifter serveren, setter OIDC_ISSUER, OIDC_CLIENT_ID og OIDC_CLIENT_SECRET, og starter den på nytt. Adressen som folk kommer tilbake til, er {address}"
              with={{ address: <code>{origin()}/api/auth/callback/oidc</code> }}
            />
          </p>
        </div>
      )}
    </main>
  )
}
