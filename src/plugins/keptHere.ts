import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
  type Field,
  type FieldAccess,
  type PayloadRequest,
  type Tab,
} from 'payload'
import { languageOf } from '../../collections/messages'
import { type Kind, kindIn, slugsOf } from '../../collections/slugs'
import { idFor } from '../relation'
import { keep } from '../source/keep'
import { hostsIn, keptOf } from '../source/kept'
import { called } from '../source/called'
import { isKeeping } from '../source/request'
import { rowOf } from '../source/row'
import { fieldsKept } from '../source/asked'
import { WORDS } from '../source/words'
import { withHooks } from './withHooks'

/**
 * Our collection, of which records are kept from the host's: what they take from there can't be changed here, nor are they
 * deleted here while they are shown there. Its form says so.
 */
export const keptHere = (collection: CollectionConfig): CollectionConfig =>
  withHooks(
    {
      ...collection,
      fields: [PANEL, ...collection.fields.map(readOnlyWhereKept(kindIn(collection)!))],
    },
    {
      beforeChange: [notIntoTheTrash],
      beforeDelete: [notDeleted],
      afterChange: [lookAgain],
      afterDelete: [forget],
    },
  )

const PANEL: Field = {
  name: 'keptFrom',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: 'costo-vitrine/admin/source/KeptFrom#KeptFrom' },
  },
}

/** Fields at the level of the record: those within follow theirs. */
const readOnlyWhereKept =
  (kind: Kind) =>
  (field: Field): Field => {
    const within = (fields: Field[]) => fields.map(readOnlyWhereKept(kind))
    if (field.type === 'tabs') {
      const tabs = field.tabs.map((tab) =>
        'name' in tab && tab.name ? tab : ({ ...tab, fields: within(tab.fields) } as Tab),
      )
      return { ...field, tabs }
    }
    if (field.type === 'ui') return field
    if ('name' in field && field.name) {
      const { name } = field
      const own = 'access' in field ? (field.access?.update as FieldAccess | undefined) : undefined
      const update: FieldAccess = async (asked) =>
        (own ? await own(asked) : true) && !(await fieldsKept(kind, asked)).includes(name)
      return { ...field, access: { ...('access' in field && field.access), update } } as Field
    }
    return 'fields' in field ? ({ ...field, fields: within(field.fields) } as Field) : field
  }

const notIntoTheTrash: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (data.deletedAt && originalDoc?.id && !originalDoc.deletedAt)
    await refuseWhileThere(kindIn(collection)!, originalDoc.id, req)
}

const notDeleted: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  refuseWhileThere(kindIn(collection)!, id, req)

async function refuseWhileThere(kind: Kind, id: number | string, req: PayloadRequest) {
  if (isKeeping(req)) return
  const row = await rowOf(req, kind, id)
  if (!row || row.isGone) return
  const language = languageOf(req)
  const { plural } = called(req.payload, row, language)
  throw new APIError(WORDS[language].deleteThere(row.name ?? '', plural), 409, undefined, true)
}

/** What could not be taken over for want of something that an editor has just written. */
const lookAgain: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation !== 'update' || isKeeping(req) || doc.deletedAt) return
  const row = await rowOf(req, kindIn(collection)!, doc.id)
  if (!row?.isTroubled) return
  const kept = keptOf(req.payload).find((one) => one.kind === kindIn(collection))
  if (kept) await keep(req, kept, idFor(req.payload, kept.from, hostsIn(row.source).id))
}

const forget: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const row = await rowOf(req, kindIn(collection)!, id)
  if (row)
    await req.payload.db.deleteOne({
      ...{ collection: slugsOf(req.payload).sources, where: { id: { equals: row.id } }, req },
    })
}
