'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Checkbox } from '@/components/ui/field'
import { Form, Submit, useField } from '@/components/ui/form'
import { type Binding, bindingNames, bindings } from '@/lib/core/statutory'
import { bindSchema } from '@/lib/core/statutory/setting'
import { say } from '@/lib/core/words/say'
import { bindReportAction } from './actions'

/** As what the report reports: which laws ask something of it. */
export function Bound({ report, bound }: { report: string; bound: Binding[] }) {
  const { refresh } = useRouter()
  const [saved, setSaved] = useState(false)
  return (
    <Form
      className="b-stacked b-gap"
      schema={bindSchema}
      start={{ report, bound }}
      action={bindReportAction}
      onDone={() => {
        setSaved(true)
        refresh()
      }}
    >
      <p className="b-hint">{say('Det du velger, avgjør hvilke lovkrav som gjelder rapporten.')}</p>
      <Boxes />
      <Submit look="secondary">{say('Lagre valget')}</Submit>
      <p role="status" className="b-hint">
        {saved && say('Valget er lagret.')}
      </p>
    </Form>
  )
}

function Boxes() {
  const tied = useField('bound')
  return bindingNames.map((name) => (
    <Checkbox
      key={name}
      value={name}
      label={
        <>
          {bindings[name].name}
          <span className="b-blk b-hint">{bindings[name].hint}</span>
        </>
      }
      {...tied}
    />
  ))
}
