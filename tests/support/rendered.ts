import type { PublicFile } from '../../src/publish/files'
import type { Inputs } from '../../src/publish/inputs'
import type { Records } from '../../src/publish/records'
import type { LastGood } from '../../src/publish/render/all'
import { Memory } from '../../src/publish/render/memory'
import { render, type Rendering } from '../../src/publish/render/render'
import { inputs, records } from '../fixtures/records'

/** Renders an edition and holds all its files, bodies and all. */
export async function renderAll(
  records: Records,
  inputs: Inputs,
  lastGood: LastGood = () => undefined,
  memory = new Memory(),
): Promise<Rendering & { files: PublicFile[] }> {
  let files: PublicFile[] = []
  const rendering = await render(records, inputs, lastGood, memory, async (made) => {
    files = [...made]
  })
  return { ...rendering, files }
}

/** An edition of the fixtures, changed, with its files at hand by path. */
export async function rendered(
  change: (records: Records) => void = () => {},
  more: Partial<Inputs> = {},
) {
  const changed = records()
  change(changed)
  const rendering = await renderAll(changed, { ...inputs(), ...more })
  const files = new Map<string, PublicFile>(rendering.files.map((file) => [file.path, file]))
  const body = (path: string) => String(files.get(path)?.body)
  const json = (path: string) => JSON.parse(body(path))
  return {
    ...rendering,
    paths: [...files.keys()],
    file: (path: string) => files.get(path),
    body,
    json,
  }
}
