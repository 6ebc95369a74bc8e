'use client'

import type { Host } from '../../embed-builder/hosts'
import { COLOURS } from '../../embed-builder/wanted'
import type { BuilderProps, Chosen } from './EmbedBuilder'
import type { Words } from './words'

type Props = Pick<BuilderProps, 'locales' | 'choices' | 'language'> & {
  chosen: Chosen
  choose: (chosen: Chosen) => void
  hosts: Host[]
  words: Words
}

/** What a colour field shows before one is chosen: the widgets' own. */
const USUAL = { accent: '#0b5f53', ground: '#ffffff', text: '#1a1d23' }

/** All that one can set. */
export function SettingsForm({ chosen, choose, hosts, locales, choices, language, words }: Props) {
  const set = (more: Partial<Chosen>) => choose({ ...chosen, ...more })
  const languages = new Intl.DisplayNames(language, { type: 'language' })
  const column = ['', 'phone', 'desk'] as const
  const scheme = ['', 'light', 'dark'] as const
  return (
    <form
      className="costo-embed__settings"
      aria-label={words.settings}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        label={words.choice}
        value={chosen.choice}
        options={choices.map((one) => [one, words.choices[one]])}
        onChange={(choice) => set({ choice })}
      />
      {hosts.length > 1 && (
        <Choice
          label={words.host}
          value={chosen.host}
          options={[['', words.nobody], ...hosts.map(({ id, name }): Option => [id, name])]}
          onChange={(host) => set({ host })}
        />
      )}
      <Choice
        label={words.language}
        value={chosen.locale}
        options={locales.map((one) => [one, languages.of(one) ?? one])}
        onChange={(locale) => set({ locale })}
      />
      <Choice
        label={words.column}
        value={chosen.column}
        options={column.map((one) => [one, words.columns[one]])}
        onChange={(value) => set({ column: value })}
      />
      <Choice
        label={words.scheme}
        value={chosen.scheme}
        options={scheme.map((one) => [one, words.schemes[one]])}
        onChange={(value) => set({ scheme: value })}
      />
      <fieldset>
        <legend>{words.colours}</legend>
        {COLOURS.map((name) => (
          <Colour
            key={name}
            label={words.colour[name]}
            own={words.own(words.colour[name])}
            usual={USUAL[name]}
            value={chosen.colours[name]}
            onChange={(value) => set({ colours: { ...chosen.colours, [name]: value } })}
          />
        ))}
        <p className="costo-embed__note">{words.coloursNote}</p>
      </fieldset>
    </form>
  )
}

type Option<T extends string = string> = [value: T, text: string]

type ChoiceProps<T extends string> = {
  label: string
  value: T
  options: Option<T>[]
  onChange: (value: T) => void
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value as T)}>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

type ColourProps = {
  label: string
  own: string
  usual: string
  value: string | undefined
  onChange: (value: string | undefined) => void
}

/** A colour of one's own, or the widget's as long as the box isn't ticked. */
function Colour({ label, own, usual, value, onChange }: ColourProps) {
  return (
    <div className="costo-embed__colour">
      <label>
        <input
          type="checkbox"
          checked={value !== undefined}
          aria-label={own}
          onChange={({ target }) => onChange(target.checked ? usual : undefined)}
        />
        {label}
      </label>
      <input
        type="color"
        aria-label={label}
        value={value ?? usual}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}
