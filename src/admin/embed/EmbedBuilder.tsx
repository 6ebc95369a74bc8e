'use client'

import { useState } from 'react'
import type { Choice } from '../../embed-builder/choices'
import type { Host } from '../../embed-builder/hosts'
import type { Settings, Subject } from '../../embed-builder/wanted'
import type { Platform } from '../../embed-builder/ways'
import { CheckPanel } from '../site-check/CheckPanel'
import './embed.css'
import { Letter } from './Letter'
import { Preview } from './Preview'
import { SettingsForm } from './SettingsForm'
import { Snippets } from './Snippets'
import { Warnings } from './Warnings'
import { type Language, WORDS } from './words'

export type BuilderProps = {
  id: string
  subject: Subject
  hosts: Host[]
  /** Of the installation, the default one first. */
  locales: string[]
  choices: readonly Choice[]
  /** Whether sites can show the record, and whether as it stands here. */
  state: 'draft' | 'changed' | 'published'
  language: Language
  /** Path of the API. */
  api: string
  canSend: boolean
  /** Whether the pages of the record, a partner's, may be looked at. */
  canCheck: boolean
}

/** What is chosen beside what is pasted: the ground under the preview, and whose site it is. */
export type Chosen = Settings & { scheme: '' | 'light' | 'dark'; host: string }

/** All of the tab: settings and the live widget, then what is copied for each kind of site, then a letter with it. */
export function EmbedBuilder({ id, subject, hosts, locales, choices, ...props }: BuilderProps) {
  const { state, language, api, canSend, canCheck } = props
  const words = WORDS[language]
  const [platform, choosePlatform] = useState<Platform>('html')
  const [chosen, choose] = useState<Chosen>({
    ...{ choice: choices[0], locale: locales[0], column: '', colours: {}, scheme: '' },
    host: hosts.length === 1 ? hosts[0].id : '',
  })
  const host = hosts.find((one) => one.id === chosen.host)
  const settings = { ...chosen, key: host?.keys[0]?.key }
  const asked = { collection: subject.kind, id, ...fieldsOf(settings) }
  return (
    <main className="costo-embed">
      <header>
        <h1>{words.title}</h1>
        <p className="costo-embed__note">{words.intro}</p>
      </header>
      <Warnings {...{ state, words, host }} />
      <div className="costo-embed__bench">
        <SettingsForm {...{ chosen, choose, hosts, locales, choices, language, words }} />
        <Preview
          {...{ api, words }}
          query={{ ...asked, scheme: chosen.scheme }}
          column={chosen.column}
          title={words.previewOf(subject.names[chosen.locale])}
        />
      </div>
      {chosen.choice === 'seen' ? (
        <p className="costo-embed__note">{words.seenNote}</p>
      ) : (
        <>
          <Snippets {...{ subject, settings, platform, choosePlatform, host, language, words }} />
          <Letter {...{ api, canSend, platform, subject, settings, words }} asked={asked} />
        </>
      )}
      {canCheck && <CheckPanel {...{ api, language }} partner={id} copyWords={words} />}
    </main>
  )
}

/** As the server reads them; nothing that is at its default. */
function fieldsOf({ choice, locale, column, colours }: Settings): Record<string, string> {
  return { choice, language: locale, column, ...colours }
}
