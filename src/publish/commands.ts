import type { Manifest } from '../contract/manifest'
import { publishOnce, type PublishOptions } from './publish'
import { currentId, editionIds, previousManifest, readManifest, serve } from './store/editions'
import { verifyEdition } from './store/verify'

/** A text in both languages of the console, or a fact that is the same in each: a path, an id, what a file is not. */
export type Line = string | { fr: string; en: string }

/** What a command prints, and the exit code of the process. */
export type CommandResult = { lines: Line[]; code: 0 | 1 }

const NOTHING_YET = {
  fr: 'Rien n’est encore publié.',
  en: 'Nothing has been published yet.',
}

/** `vitrine publish`: publishes what is in the database now. @throws Error when that fails; the edition before stays */
export async function publish(options: PublishOptions): Promise<CommandResult> {
  const { id, changed, unchanged, held, files, damage } = await publishOnce(options)
  const what = unchanged
    ? {
        fr: `Rien n’a changé : l’édition ${id} reste (${files} fichiers).`,
        en: `Nothing has changed: edition ${id} stays (${files} files).`,
      }
    : {
        fr: `L’édition ${id} est servie : ${files} fichiers, dont ${changed.length} nouveaux ou changés.`,
        en: `Edition ${id} is served: ${files} files, ${changed.length} of them new or other.`,
      }
  const mended = damage
    ? [{ fr: `Tout a été réécrit : ${damage}.`, en: `All was written anew: ${damage}.` }]
    : []
  return { lines: [what, ...mended, ...heldLines(held)], code: 0 }
}

/** `vitrine editions`: the editions kept, newest first. */
export async function editions(editionsDir: string): Promise<CommandResult> {
  const ids = await editionIds(editionsDir)
  if (!ids.length) return { lines: [NOTHING_YET], code: 0 }
  const current = await currentId(editionsDir)
  const manifests: Manifest[] = []
  const broken: Line[] = []
  for (const id of ids)
    try {
      manifests.push(await readManifest(editionsDir, id))
    } catch (error) {
      broken.push(brokenLine(id, current, error))
    }
  const newestFirst = manifests.sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
  const lost = current && !ids.includes(current) ? [lostLine(current.slice(0, 40))] : []
  const lines = newestFirst.map((manifest) => editionLine(manifest, current))
  return { lines: [...lines, ...broken, ...lost], code: broken.length || lost.length ? 1 : 0 }
}

/** `vitrine rollback <id>`: serves an earlier edition. The start of its id is enough. */
export async function rollback(editionsDir: string, id: string): Promise<CommandResult> {
  const found = (await editionIds(editionsDir)).filter((known) => id && known.startsWith(id))
  if (found.length !== 1) {
    const fr = found.length ? 'est le début de plusieurs éditions' : 'n’est pas une édition gardée'
    const en = found.length ? 'is the start of several editions' : 'is not an edition that is kept'
    const line = {
      fr: `« ${id} » ${fr} : « vitrine editions » les montre.`,
      en: `"${id}" ${en}: "vitrine editions" lists them.`,
    }
    return { lines: [line], code: 1 }
  }
  // one that can't be read says nothing, and going back is the way out of that; bytes that were withdrawn are gone anyway
  const { withdrawn = [] } = (await previousManifest(editionsDir)).manifest ?? {}
  const wrong = await verifyEdition(editionsDir, found[0])
  const shows = await hashesOf(editionsDir, found[0])
  if (withdrawn.some((hash) => shows.has(hash)))
    return {
      lines: [
        {
          fr: `L’édition ${found[0]} montre des images ou des films qui ne peuvent plus être montrés : rien n’a été changé.`,
          en: `Edition ${found[0]} shows pictures or films that may no longer be shown: nothing was changed.`,
        },
      ],
      code: 1,
    }
  if (wrong.length) return { lines: [...wrong, DAMAGED], code: 1 }
  await serve(editionsDir, found[0])
  return {
    lines: [
      {
        fr: `L’édition ${found[0]} est servie, jusqu’à la prochaine publication ou au redémarrage de l’administration.`,
        en: `Edition ${found[0]} is served, until the next change is published or the admin restarts.`,
      },
    ],
    code: 0,
  }
}

/** `vitrine verify [id]`: checks every file of an edition, of the one being served unless said, against its hash. */
export async function verify(editionsDir: string, id?: string): Promise<CommandResult> {
  const chosen = id ?? (await currentId(editionsDir))
  if (!chosen) return { lines: [NOTHING_YET], code: 1 }
  const wrong = await verifyEdition(editionsDir, chosen)
  if (wrong.length) return { lines: wrong, code: 1 }
  const { files } = await readManifest(editionsDir, chosen)
  const count = Object.keys(files).length
  const line = {
    fr: `L’édition ${chosen} est intacte : ${count} fichiers.`,
    en: `Edition ${chosen} is whole: ${count} files.`,
  }
  return { lines: [line], code: 0 }
}

/** Hashes of an edition's files; none when its manifest is damaged, which is told of it elsewhere. */
const hashesOf = async (editionsDir: string, id: string): Promise<Set<string>> => {
  const { files } = await readManifest(editionsDir, id).catch(() => ({ files: {} }))
  return new Set(Object.values(files).map(({ hash }) => hash))
}

const DAMAGED = {
  fr: 'Elle est abîmée : rien n’a été changé.',
  en: 'It is damaged: nothing was changed.',
}

const lostLine = (current: string): Line => ({
  fr: `L’édition servie, « ${current} », n’est aucune de celles-ci : publiez, ou revenez à l’une d’elles.`,
  en: `The edition being served, "${current}", is none of these: publish, or roll back to one.`,
})

function brokenLine(id: string, current: string | undefined, error: unknown): Line {
  const why = error instanceof Error ? error.message : String(error)
  const start = `${id === current ? '*' : ' '} ${id}`
  return { fr: `${start}  abîmée : ${why}`, en: `${start}  damaged: ${why}` }
}

const heldLines = (held: Manifest['held']): Line[] =>
  held.map(({ collection, slug, reason }) => ({
    fr: `Retenu : ${collection}/${slug} : ${reason}.`,
    en: `Held back: ${collection}/${slug}: ${reason}.`,
  }))

function editionLine({ id, publishedAt, files }: Manifest, current?: string): Line {
  const all = Object.values(files)
  const megabytes = (all.reduce((sum, { size }) => sum + size, 0) / 1e6).toFixed(1)
  const start = `${id === current ? '*' : ' '} ${id}  ${publishedAt}  ${all.length}`
  return { fr: `${start} fichiers  ${megabytes} Mo`, en: `${start} files  ${megabytes} MB` }
}
