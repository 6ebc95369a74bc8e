'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

type Order = {
  path: string
  method: 'POST' | 'DELETE'
  body?: object
  /** Said when it is done, unless the answer says something itself. */
  done: string
  /** Said when the answer doesn't say why not. */
  failed: string
}

/** Gives an order to the server, says what came of it, and shows the view anew. */
export function useOrder() {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const order = async ({ path, method, body, done, failed }: Order): Promise<boolean> => {
    setBusy(true)
    const answer = await fetch(path, {
      ...{ method, credentials: 'same-origin' },
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    }).catch(() => undefined) // nobody answered: said below
    const told = (await answer?.json().catch(() => undefined)) as
      { message?: string; errors?: { message?: string }[] } | undefined
    setBusy(false)
    if (!answer?.ok) {
      toast.error(told?.errors?.[0]?.message ?? failed)
      return false
    }
    toast.success(done || told?.message)
    router.refresh()
    return true
  }
  return { isBusy, order }
}
