'use client'

import { useForm, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * In a record's form: what could not be published stays something to save. Payload's form takes the answer of the server
 * for the end of all changes, a refusal too, and leaves "save draft" without effect until the next one. Shows nothing.
 */
export function KeptChanges() {
  const { setModified } = useForm()
  const isModified = useFormModified()
  const isBusy = useFormProcessing()
  // stays so after a refusal, not after a success
  const isRefused = useFormSubmitted() && !isBusy
  const wasModified = useRef(false)

  useEffect(() => {
    if (isBusy) return
    if (isModified) wasModified.current = true
    else if (!isRefused) wasModified.current = false
    else if (wasModified.current) setModified(true)
  }, [isBusy, isModified, isRefused, setModified])

  return null
}
