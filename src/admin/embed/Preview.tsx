'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { FrameMessage } from '../../contract/frame'
import type { Words } from './words'

type Props = {
  api: string
  query: Record<string, string>
  column: '' | 'phone' | 'desk'
  title: string
  words: Words
}

/** While somebody drags through colours, only where he stops is asked for. */
const REST_MS = 250

/** The widget itself, in a page of the server's that nobody else can open; as high as what it shows. */
export function Preview({ api, query, column, title, words }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState(320)
  const [again, setAgain] = useState(0)
  const address = useRested(
    `${api}/costo/embed/preview?${new URLSearchParams(filled({ ...query, again: String(again || '') }))}`,
  )

  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      const said = data as Partial<FrameMessage> | null
      const isHeight = said?.costo === 'height' && typeof said.height === 'number'
      if (source === frame.current?.contentWindow && isHeight) setHeight(said.height ?? 0)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [])

  return (
    <section className="costo-embed__preview" aria-label={words.preview}>
      <div className="costo-embed__stage" data-column={column}>
        {address && <iframe ref={frame} src={address} title={title} height={height} />}
      </div>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        onClick={() => setAgain(again + 1)}
      >
        {words.reload}
      </Button>
    </section>
  )
}

const filled = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))

/** The value once it has rested; nothing before, so that the first one is asked for by the browser alone. */
function useRested(value: string): string | undefined {
  const [rested, setRested] = useState<string>()
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rested === undefined ? 0 : REST_MS)
    return () => clearTimeout(timer)
  }, [value, rested])
  return rested
}
