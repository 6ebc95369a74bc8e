'use client'

import type { Host } from '../../embed-builder/hosts'
import type { Settings, Subject } from '../../embed-builder/wanted'
import { platformsIn, type Platform, waysToPaste } from '../../embed-builder/ways'
import { Copyable } from './Copyable'
import { Prose } from './Prose'
import type { Language, Words } from './words'

type Props = {
  subject: Subject
  settings: Settings
  platform: Platform
  choosePlatform: (platform: Platform) => void
  host: Host | undefined
  language: Language
  words: Words
}

/** Sites whose pages can't say whose they are, so that a key must. */
const FRAMED: Platform[] = ['iframe', 'wix', 'squarespace']

/** What is pasted into a site of one kind, each way of it, with the manual's own steps. */
export function Snippets({ subject, settings, platform, choosePlatform, host, ...more }: Props) {
  const { language, words } = more
  const manual = `${subject.base}/${language in subject.names ? language : Object.keys(subject.names)[0]}/embed/`
  const [key] = host?.keys ?? []
  return (
    <section aria-labelledby="costo-embed-snippets">
      <h2 id="costo-embed-snippets">{words.snippets}</h2>
      <label className="costo-embed__platform">
        {words.platform}
        <select
          value={platform}
          onChange={({ target }) => choosePlatform(target.value as Platform)}
        >
          {platformsIn(language).map((one) => (
            <option key={one.platform} value={one.platform}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      {host && FRAMED.includes(platform) && (
        <p className="costo-embed__note">
          {key ? words.withKey(key.place) : words.noKey(host.name)}
        </p>
      )}
      {waysToPaste(platform, language, subject, settings).map(({ title, who, steps, texts }) => (
        <article key={title} className="costo-embed__way">
          <h3>{title}</h3>
          <p>
            <strong>{words.who}</strong> <Prose text={who} manual={manual} />
          </p>
          {texts.map(({ label, text }) => (
            <Copyable
              key={label ?? title}
              {...{ words, text, language: settings.locale }}
              label={label ?? words.code}
            />
          ))}
          <details>
            <summary>{words.steps}</summary>
            <ol>
              {steps.map((step) => (
                <li key={step}>
                  <Prose text={step} manual={manual} />
                </li>
              ))}
            </ol>
          </details>
        </article>
      ))}
    </section>
  )
}
