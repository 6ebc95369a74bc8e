'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useId, useState } from 'react'
import type { Week } from '../../../collections/hours/weekly'
import { useLanguage } from '../useLanguage'
import { emptyWeek, isBeingTyped } from './edits'
import './hours.css'
import { Preview } from './Preview'
import { useWeek } from './useWeek'
import { WeekGrid } from './WeekGrid'
import { useTexts } from '../useTexts'
import { WORDS } from './words'

/** Hours as a week to fill in; the text that is kept stands below, for what a week can't say. */
export const HoursField: TextFieldClientComponent = ({ field, path: given, readOnly }) => {
  const words = useTexts(WORDS)
  const language = useLanguage()
  const id = useId()
  const [typing, setTyping] = useState<{ over?: Week }>()
  const [entered, setEntered] = useState<string>()
  const { path, value, setValue, showError, disabled } = useField<string>({
    potentiallyStalePath: given,
  })
  const text = value ?? ''
  const isReadOnly = Boolean(readOnly || disabled)
  const edit = useWeek(text, setValue)
  const { problem } = edit
  // a text half typed says no week: the one before stays in place, or the text would jump away
  const week = edit.week ?? typing?.over
  const shown = week && problem && !isBeingTyped(week, problem, entered) ? problem : undefined
  const isEmpty = week?.days.every((spans) => !spans.length) && week.holidays === 'unsaid'

  return (
    <div className={`field-type costo-hours${showError ? ' error' : ''}`}>
      <FieldLabel as="span" label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {week ? (
          <WeekGrid {...{ week, words, isReadOnly, edit }} problem={shown} onEnter={setEntered} />
        ) : (
          <div className="costo-hours__more">
            <p>{words.saysMore}</p>
            {!isReadOnly && (
              <button type="button" onClick={() => edit.replace(emptyWeek(), words.started)}>
                {words.startAnew}
              </button>
            )}
          </div>
        )}
        <p className="costo-hours__said" role="status">
          {edit.said}
          {edit.canUndo && !isReadOnly && (
            <button
              type="button"
              className="costo-hours__quiet"
              onClick={() => edit.undo(words.undone)}
            >
              {words.undo}
            </button>
          )}
        </p>
        {shown && <p className="costo-hours__note">{words.unfinished}</p>}
        {isEmpty && !problem && text === '' && edit.canUndo && (
          <p className="costo-hours__note">{words.noDay}</p>
        )}
        {!shown && <Preview text={edit.finished} {...{ path, language, words }} />}
        <details className="costo-hours__text" open={week ? undefined : true}>
          <summary>{words.text}</summary>
          <input
            id={`${id}-text`}
            type="text"
            aria-label={words.text}
            aria-describedby={`${id}-hint`}
            placeholder="Tu-Sa 10:00-13:00,14:00-19:30; PH off"
            spellCheck={false}
            readOnly={isReadOnly}
            value={text}
            onFocus={() => setTyping({ over: week })}
            onBlur={() => setTyping(undefined)}
            onChange={({ target }) => setValue(target.value)}
          />
          <p id={`${id}-hint`} className="costo-hours__note">
            {words.textHint}
          </p>
        </details>
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
