'use client'

import { useId, useState } from 'react'
import { LICENCES } from '../../../collections/choices'
import type { Space } from '../../space/space'
import { useWords } from './useWords'

/** The logo as it is, another one, and what has to be said of it. Read from the form by the names of its fields. */
export function LogoPart({ logo, problem }: { logo: Space['logo']; problem?: string }) {
  const { language, words } = useWords()
  const id = useId()
  const [hasFile, setHasFile] = useState(false)
  return (
    <fieldset className="costo-space__part">
      <legend>{words.logo}</legend>
      {logo ? (
        <figure>
          <img src={logo.src} alt={logo.alt} />
          <figcaption className="costo-space__quiet">{words.logoNow}</figcaption>
        </figure>
      ) : (
        <p className="costo-space__quiet">{words.noLogo}</p>
      )}
      <div className="costo-space__part">
        <label htmlFor={id}>{words.newLogo}</label>
        <input
          id={id}
          type="file"
          name="file"
          accept="image/png,image/jpeg,image/webp"
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={({ target }) => setHasFile(Boolean(target.files?.length))}
        />
        {problem && (
          <p id={`${id}-problem`} className="costo-space__problem">
            {problem}
          </p>
        )}
      </div>
      {hasFile && (
        <>
          <div className="costo-space__part">
            <label htmlFor={`${id}-alt`}>{words.logoAlt}</label>
            <input id={`${id}-alt`} type="text" name="alt" maxLength={300} />
          </div>
          <div className="costo-space__part">
            <label htmlFor={`${id}-credit`}>{words.logoCredit}</label>
            <input id={`${id}-credit`} type="text" name="credit" maxLength={200} />
          </div>
          <div className="costo-space__part">
            <label htmlFor={`${id}-licence`}>{words.logoLicence}</label>
            <select id={`${id}-licence`} name="licence" defaultValue="all-rights-reserved">
              {LICENCES.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label[language]}
                </option>
              ))}
            </select>
          </div>
        </>
      )}
    </fieldset>
  )
}
