/** A file that the server has made: what to save it as, and what it holds. */
export type PrintedFile = { name: string; file: Blob }

/** @returns the file, or in words of the server, in the editor's language, why there is none; nothing when it gave no reason */
export async function printedFile(address: string): Promise<PrintedFile | { refused?: string }> {
  try {
    const answer = await fetch(address, { credentials: 'same-origin' })
    if (!answer.ok) {
      const isSaid = answer.headers.get('Content-Type')?.startsWith('text/plain')
      return { refused: isSaid ? await answer.text() : undefined }
    }
    return { name: nameIn(answer.headers.get('Content-Disposition')), file: await answer.blob() }
  } catch {
    return {} // the server can't be reached, or went away on the way: told by the one who asked
  }
}

const nameIn = (disposition: string | null): string =>
  disposition?.match(/filename="([^"]+)"/)?.[1] ?? 'imprimeur.pdf'
