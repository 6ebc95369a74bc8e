import type { PublicFile } from '../../src/publish/files'
import type { Inputs } from '../../src/publish/inputs'
import type { Records } from '../../src/publish/records'
import type { LastGood } from '../../src/publish/render/all'
import { Memory } from '../../src/publish/render/memory'
import { render, type Rendering } from '../../src/publish/render/render'

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
