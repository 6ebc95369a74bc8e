import { rename, writeFile } from 'node:fs/promises'

/** Writes a file so that whoever reads it sees the whole of it or the one before. */
export async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text)
  await rename(`${path}.new`, path)
}
