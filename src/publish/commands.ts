import type { HeldBack, Manifest, Pause } from '../contract/manifest'
import { pruneHeavy } from './heavy/prune'
import { type CommandResult, type Line, NOTHING_YET } from './lines'
import type { Made } from './make'
import { parisInstant } from './paris'
import { publishOnce, type PublishOptions } from './publish'
import { currentId, editionIds, previousEdition, readManifest } from './store/editions'
import { notOne } from './store/going-back'
import { newestFirst } from './store/order'
import { endPause, readPause } from './store/pause'
import { prune as pruneEditions } from './store/prune'
import { type OnChecked, verifyEdition, verifyKept } from './store/verify'
import { messageOf } from './message-of'

/** `vitrine publish`: publishes what is in the database now, and ends a pause. @throws Error when that fails; the edition before stays */
export async function publish(options: PublishOptions): Promise<CommandResult> {
  let resumed = false
  const whenPublished = async () => void (resumed = await endPause(options.editionsDir))
  const made = await publishOnce({ ...options, whenPublished })
  return { lines: publishedLines(made, resumed), code: 0 }
}

/** What was published, and what is held back. @param resumed whether it has ended a pause */
export function publishedLines(
  { id, changed, unchanged, held, files, damage }: Made,
  resumed: boolean,
): Line[] {
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
  const going = resumed ? [{ fr: 'La publication reprend.', en: 'Publishing resumes.' }] : []
  return [what, ...mended, ...going, ...heldLines(held)]
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
  const paused = await readPause(editionsDir)
  const lost = current && !ids.includes(current) ? [lostLine(current.slice(0, 40))] : []
  const lines = manifests.sort(newestFirst).map((manifest) => editionLine(manifest, current))
  return {
    lines: [PARIS_TIME, ...lines, ...(paused ? [pauseLine(paused)] : []), ...broken, ...lost],
    code: broken.length || lost.length ? 1 : 0,
  }
}

/** `vitrine verify [id]`: checks every file of an edition, of the one being served unless said, against its hash. */
export async function verify(
  editionsDir: string,
  id?: string,
  onChecked?: OnChecked,
): Promise<CommandResult> {
  const ids = await editionIds(editionsDir)
  const found = id === undefined ? [] : ids.filter((known) => known.startsWith(id))
  if (id !== undefined && found.length !== 1) return { lines: [notOne(id, found.length)], code: 1 }
  const chosen = found[0] ?? (await currentId(editionsDir))
  if (!chosen) return { lines: [NOTHING_YET], code: 1 }
  const { edition: served } = await previousEdition(editionsDir)
  const allowed = { withdrawn: served?.manifest.withdrawn, onChecked }
  const { wrong, files, withdrawn } = await verifyEdition(editionsDir, chosen, allowed)
  const all = [...wrong, ...(await verifyKept(editionsDir))]
  if (all.length) return { lines: all, code: 1 }
  const lines = [
    {
      fr: `L’édition ${chosen} est intacte : ${files} fichiers.`,
      en: `Edition ${chosen} is whole: ${files} files.`,
    },
  ]
  if (withdrawn.length)
    lines.push({
      fr: `${withdrawn.length} d’entre eux ne peuvent plus être montrés et ont été retirés.`,
      en: `${withdrawn.length} of them may no longer be shown and were taken away.`,
    })
  return { lines, code: 0 }
}

/** `vitrine prune`: removes what is kept no longer, and says what that freed. */
export async function prune(editionsDir: string): Promise<CommandResult> {
  const { editions, wrong, ...of } = await pruneEditions(editionsDir)
  const heavy = await pruneHeavy(editionsDir, new Date())
  const [files, bytes] = [of.files + heavy.files, of.bytes + heavy.bytes]
  const freed = {
    fr: `${editions} éditions retirées, ${files} fichiers, ${megabytes(bytes, 'fr')} Mo libérés.`,
    en: `${editions} editions removed, ${files} files, ${megabytes(bytes, 'en')} MB freed.`,
  }
  return wrong.length ? { lines: [freed, ...wrong, STAYS], code: 1 } : { lines: [freed], code: 0 }
}

const STAYS = {
  fr: 'Tant que cela n’est pas réparé ou supprimé, aucun contenu n’est retiré : il en fait peut-être partie.',
  en: 'No content is removed until that is mended or deleted: it may be part of it.',
}

const lostLine = (current: string): Line => ({
  fr: `L’édition servie, « ${current} », n’est aucune de celles-ci : publiez, ou revenez à l’une d’elles.`,
  en: `The edition being served, "${current}", is none of these: publish, or roll back to one.`,
})

const pauseLine = ({ edition, at, by }: Pause): Line => ({
  fr: `La publication attend${by ? `, à la demande de ${by}` : ''}, sur l’édition ${edition} depuis le ${inParis(at)} (heure de Paris) : « vitrine publish » la reprend.`,
  en: `Publishing waits${by ? `, as ${by} asked,` : ''} at edition ${edition} since ${inParis(at)} (Paris time): "vitrine publish" resumes it.`,
})

function brokenLine(id: string, current: string | undefined, error: unknown): Line {
  const why = messageOf(error)
  const start = `${id === current ? '*' : ' '} ${id}`
  return { fr: `${start}  abîmée : ${why}`, en: `${start}  damaged: ${why}` }
}

const heldLines = (held: HeldBack[]): Line[] =>
  held.map(({ collection, slug, reason }) => ({
    fr: `Retenu : ${collection}/${slug} : ${reason.fr}.`,
    en: `Held back: ${collection}/${slug}: ${reason.en}.`,
  }))

function editionLine({ id, publishedAt, count, size }: Manifest, current?: string): Line {
  const start = `${id === current ? '*' : ' '} ${id}  ${inParis(publishedAt)}  ${count}`
  return {
    fr: `${start} fichiers  ${megabytes(size, 'fr')} Mo`,
    en: `${start} files  ${megabytes(size, 'en')} MB`,
  }
}

const PARIS_TIME = {
  fr: 'Éditions gardées, heure de Paris ; * est servie :',
  en: 'Editions kept, Paris time; * is served:',
}

/** "2026-11-22 05:10:41" in Paris; as it is when a damaged manifest holds no instant. */
const inParis = (instant: string) =>
  Number.isNaN(Date.parse(instant))
    ? instant
    : parisInstant(new Date(instant)).slice(0, 19).replace('T', ' ')

/** "3,8" in French, "3.8" in English. */
const megabytes = (bytes: number, language: string) =>
  (bytes / 1e6).toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
