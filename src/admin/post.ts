/** What an order of ours was answered: done, or why not, in the language of the one who asks. */
export type Posted<Answer> =
  { done: true; answer: Answer } | { done: false; message: string; fields: Wrong[] }

/** What is wrong with one field. */
export type Wrong = { path: string; label: string; message: string }

/**
 * Sends an order and never throws. `body`: a form, or what is sent as JSON. @param failed told when the server can't be
 * reached or its answer is none of ours
 */
export async function post<Answer>(
  address: string,
  body: object,
  failed: string,
): Promise<Posted<Answer>> {
  const isForm = body instanceof FormData
  try {
    const answer = await fetch(address, {
      method: 'POST',
      ...(!isForm && { headers: { 'Content-Type': 'application/json' } }),
      body: isForm ? body : JSON.stringify(body),
    })
    const said = await answer.json()
    if (answer.ok) return { done: true, answer: said as Answer }
    const [error] = said.errors as { message: string; data?: { errors?: Wrong[] } }[]
    return { done: false, message: error.message, fields: error.data?.errors ?? [] }
  } catch {
    return { done: false, message: failed, fields: [] }
  }
}
