'use client'

import { type ComponentType, lazy, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { BlockText } from '@/components/form/content-text'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import type { Block } from '@/lib/core/blocks/all'
import type { Figure } from '@/lib/core/blocks/figure'
import { say } from '@/lib/core/words/say'
import type { EditProps } from './props'
import { takeOver } from './take-over'

type Worded = Exclude<Block, Figure>
type Form<B extends Worded> = ComponentType<EditProps<B>>

const onServer = typeof window === 'undefined'
const never = () => () => {}
/** React leaves what it finds in an element whose markup is said to be somebody else's. */
const asSent = { suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: '' } }

/**
 * The form of a kind, in a script of its own that comes behind the page. The server draws it whole, and its markup
 * stands until the script is there: nothing jumps, every field has its place. A block that did not come with the
 * page is read meanwhile.
 */
export function late<B extends Worded>(load: () => Promise<Form<B>>) {
  let come: Form<B> | null = null
  const fetch = async () => {
    come ??= await load()
  }
  const OnServer = lazy(async () => ({ default: await load() }))

  function Late(props: EditProps<B>) {
    const [Form, show] = useState(() => come)
    const [failures, fail] = useState(0)
    const [sent] = useState(
      useSyncExternalStore(
        never,
        () => false,
        () => true,
      ),
    )
    const still = useRef<HTMLDivElement>(null)

    async function bring() {
      const here = await fetch().then(
        () => true,
        () => false,
      )
      fail((times) => (here ? 0 : times + 1))
      if (here && still.current) takeOver(still.current, () => show(() => come))
    }
    // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the block comes
    useEffect(() => {
      if (!Form) void bring()
    }, [])

    if (onServer) {
      return (
        <div aria-busy="true">
          <OnServer {...props} />
        </div>
      )
    }
    if (Form) return <Form {...props} />
    return (
      <>
        {sent ? (
          <div ref={still} aria-busy="true" {...asSent} />
        ) : (
          <div ref={still} aria-busy="true">
            <BlockText block={props.block} />
          </div>
        )}
        {failures > 0 && <NotCome again={bring} often={failures > 1 && navigator.onLine} />}
      </>
    )
  }
  return Object.assign(Late, { fetch })
}

/** Where the network is there and it still does not come, a new version of the program has taken its place. */
function NotCome({ again, often }: { again: () => void; often: boolean }) {
  return (
    <Alert
      tone="warning"
      role="alert"
      action={
        <Button look="secondary" onClick={often ? () => location.reload() : again}>
          {often ? say('Last siden på nytt') : say('Prøv igjen')}
        </Button>
      }
    >
      {say('Skjemaet for denne delen kom ikke fram, så her kan du bare lese. Det som er skrevet, er trygt.')}
    </Alert>
  )
}
