import type { Manifest } from '../../contract/manifest'
import type { CommandResult, Line } from '../lines'
import {
  editionIds,
  previousEdition,
  readEdition,
  readManifest,
  serve,
  type StoredEdition,
} from './editions'
import { layout } from './layout'
import { assertHeld, locked } from './lock'
import { newestFirst } from './order'
import { endPause, pause } from './pause'
import { replace } from './replace'
import { type OnChecked, verifyEdition } from './verify'

export type GoBack = {
  onChecked?: OnChecked
  /** The clock; the real one unless said. */
  now?: () => Date
}

/**
 * Serves an earlier edition again; publishing then waits until `resume`, for the next publish would undo it. Going back
 * to the newest edition ends the wait. Nothing is changed when the edition is damaged, may not be shown any more, or is
 * none: `code` is 1 and `lines` say why.
 * `id`: the start of it is enough. `by`: name or key of the editor, for those who see the pause.
 */
export async function goBack(
  folder: string,
  id: string,
  by?: string,
  { onChecked, now = () => new Date() }: GoBack = {},
): Promise<CommandResult> {
  const found = (await editionIds(folder)).filter((known) => id && known.startsWith(id))
  if (found.length !== 1) return refused(notOne(id, found.length))
  // before the lock is taken: it reads every file of the edition
  const before = await withdrawnSince(folder)
  const verdict = await verifyEdition(folder, found[0], { withdrawn: before, onChecked })
  if (verdict.wrong.length) return refused(damagedLine(found[0], verdict.damaged))
  return locked(folder, () => go(found[0]))

  async function go(id: string): Promise<CommandResult> {
    // a publish may have ended since: one that withdrew a picture, or one after which this edition was pruned
    if (!(await editionIds(folder)).includes(id)) return refused(notOne(id, 0))
    const withdrawn = await withdrawnSince(folder)
    const edition = await readEdition(folder, id).catch(() => undefined)
    if (!edition) return refused(damagedLine(id, []))
    const reason =
      mayNotBeShown(edition, withdrawn, now()) ?? (await ofAnotherAddress(folder, edition))
    if (reason) return refused(reason)
    await assertHeld(folder)
    await carryOver(folder, edition.manifest, withdrawn)
    return (await newestId(folder)) === id ? forward(folder, id) : back(id)
  }

  async function back(edition: string): Promise<CommandResult> {
    // the pause first: a publisher that looks in between must not undo what is meant to last
    await pause(folder, { v: 1, edition, at: now().toISOString(), by })
    await serve(folder, edition)
    return done({
      fr: `L’édition ${edition} est servie, et la publication attend : « vitrine publish » la reprend.`,
      en: `Edition ${edition} is served, and publishing waits: "vitrine publish" resumes it.`,
    })
  }
}

/** Ends the wait that `goBack` began: the publisher then publishes what is in the database. */
export async function resume(folder: string): Promise<CommandResult> {
  return (await endPause(folder))
    ? done({ fr: 'La publication reprend.', en: 'Publishing resumes.' })
    : done({ fr: 'La publication n’était pas suspendue.', en: 'Publishing was not paused.' })
}

async function forward(folder: string, edition: string): Promise<CommandResult> {
  await serve(folder, edition)
  await endPause(folder)
  return done({
    fr: `L’édition ${edition} est servie : c’est la plus récente, la publication continue.`,
    en: `Edition ${edition} is served: it is the newest one, publishing goes on.`,
  })
}

/** What may no longer be shown. An edition that can't be read says nothing, and going back is the way out of that. */
async function withdrawnSince(folder: string): Promise<string[]> {
  const { edition } = await previousEdition(folder)
  return edition?.manifest.withdrawn ?? []
}

/** Why an edition may not be served again. */
function mayNotBeShown(
  { manifest: { id, rightsDue }, entries }: StoredEdition,
  withdrawn: string[],
  now: Date,
): Line | undefined {
  const gone = new Set(withdrawn)
  for (const [, { hash }] of entries())
    if (gone.has(hash))
      return {
        fr: `L’édition ${id} montre des images ou des films qui ne peuvent plus être montrés : rien n’a été changé.`,
        en: `Edition ${id} shows pictures or films that may no longer be shown: nothing was changed.`,
      }
  if (!rightsDue || new Date(rightsDue) > now) return undefined
  return {
    fr: `Le droit de montrer une image ou un film de l’édition ${id} a pris fin (${rightsDue}) : rien n’a été changé.`,
    en: `The right to show a picture or a film of edition ${id} has ended (${rightsDue}): nothing was changed.`,
  }
}

/** Why an edition whose pages and scripts name another public address than now may not be served: nothing would load. */
async function ofAnotherAddress(
  folder: string,
  { manifest: { id, inputs } }: StoredEdition,
): Promise<Line | undefined> {
  const { edition: served } = await previousEdition(folder)
  const now = served?.manifest.inputs.publicUrl
  if (!now || now === inputs.publicUrl) return undefined
  return {
    fr: `L’édition ${id} a été publiée pour une autre adresse (${inputs.publicUrl}, et non ${now}) : rien n’a été changé.`,
    en: `Edition ${id} was published for another address (${inputs.publicUrl}, not ${now}): nothing was changed.`,
  }
}

// the next publish goes on from this edition: what was withdrawn since must stay so
async function carryOver(folder: string, manifest: Manifest, withdrawn: string[]) {
  const all = [...new Set([...(manifest.withdrawn ?? []), ...withdrawn])].sort()
  if (all.length === (manifest.withdrawn ?? []).length) return
  await replace(
    layout(folder).manifest(manifest.id),
    JSON.stringify({ ...manifest, withdrawn: all }),
  )
}

/** The edition that was published last, of those that can be read. */
async function newestId(folder: string): Promise<string | undefined> {
  const readable: Manifest[] = []
  for (const id of await editionIds(folder))
    try {
      readable.push(await readManifest(folder, id))
    } catch {
      // "vitrine editions" and "vitrine verify" tell of it; it can't be what is newest and whole
    }
  return readable.sort(newestFirst)[0]?.id
}

/**
 * That no one edition is called `id`. An editor reads this too, who knows no command and has no use for a path on the
 * server's disk.
 */
export function notOne(id: string, found: number): Line {
  return found
    ? {
        fr: `« ${id} » est le début de plusieurs éditions : donnez-en davantage.`,
        en: `"${id}" is the start of several editions: give more of it.`,
      }
    : {
        fr: `« ${id} » n’est pas une édition gardée : rien n’a été changé.`,
        en: `"${id}" is not an edition that is kept: nothing was changed.`,
      }
}

function damagedLine(id: string, [path, ...others]: string[]): Line {
  const more = others.length ? ` (+ ${others.length})` : ''
  const where = path ? `, ${path}${more}` : ''
  return {
    fr: `L’édition ${id} est abîmée${where} : rien n’a été changé.`,
    en: `Edition ${id} is damaged${where}: nothing was changed.`,
  }
}

const done = (...lines: Line[]): CommandResult => ({ lines, code: 0 })
const refused = (...lines: Line[]): CommandResult => ({ lines, code: 1 })
