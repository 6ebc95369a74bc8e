import type { PayloadRequest } from 'payload'
import { slugsOf } from '../../collections/slugs'
import type { WidgetName } from '../contract/widget-build'
import { Results } from '../publish/heavy/results'
import type { Inputs } from '../publish/inputs'
import { placesIn } from '../publish/read/elsewhere'
import { text } from '../publish/read/values'
import { uploadsOf } from '../publishing/uploads'
import type { Asked } from './asked'
import { draftOf, recordsAround } from './draft'
import { previewPage } from './preview-page'
import { renderedFiles } from './rendered'
import { localesOf, subjectOf } from './subject'
import { wantedFor } from './wanted'
import type { Language } from './words'

/**
 * Where an installation publishes: the folder of its editions and its public address, without a slash at the end; and which widgets it
 * offers, all where nothing is said.
 */
export type Place = { folder: string; base: string; offered?: WidgetName[] }

type Question = {
  req: PayloadRequest
  asked: Asked
  scheme: 'light' | 'dark' | ''
  language: Language
  place: Place
}

/** The page in which a widget shows a record as it stands in the database; nothing when the record isn't there for who asks. */
export async function previewOf(question: Question): Promise<Response | undefined> {
  const { req, asked, place, language, scheme } = question
  const draft = await draftOf(req, asked.kind, asked.id)
  if (!draft) return undefined
  const { payload } = req
  const locales = localesOf(req)
  const { media } = slugsOf(payload)
  const { folder, elsewhere } = uploadsOf(payload)
  const mapping = { locales, placeOf: placesIn(folder, elsewhere), hashes }
  const around = await recordsAround(req, asked.kind, draft, mapping)
  const slug = text(draft.slug) ?? ''
  // among dozens it would be somewhere: others are left out where its own card is looked at
  const records =
    asked.choice === 'seen'
      ? { ...around, partners: around.partners.filter((one) => one.slug === slug) }
      : around
  const pictures = `${payload.config.routes.api}/${media}/file/`
  const { files, held } = renderedFiles(records, await inputsFor(asked, place, locales), pictures)
  const reasons = held.filter((one) => one.collection === asked.kind && one.slug === slug)
  const subject = await subjectOf(asked.kind, draft, { locales, ...place })
  return previewPage({
    ...{ wanted: wantedFor(subject, asked), files, scheme, language },
    reasons: reasons.map(({ reason }) => reason[language]),
  })
}

/** By path, size and time of change of a file: a picture is read once. */
const hashes = new Map<string, string>()

async function inputsFor({ kind }: Asked, place: Place, locales: string[]): Promise<Inputs> {
  return {
    publicUrl: place.base,
    locales: locales.map((code) => ({ code, label: code })),
    version: '',
    now: new Date().toISOString(),
    widgets: {},
    heavy: kind === 'tours' ? await new Results(place.folder).heavy() : undefined,
  }
}
