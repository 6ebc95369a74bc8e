import type { AdminViewServerProps } from 'payload'
import { EditorsView } from '../EditorsView'
import { ImportPanel } from './ImportPanel'
import { WORDS } from './words'

/** `/admin/readings-import`: readings from a CSV file. For those who edit records. */
export const ImportView = (props: AdminViewServerProps) => (
  <EditorsView
    props={props}
    path="/readings-import"
    title={{ fr: WORDS.fr.title, en: WORDS.en.title }}
  >
    <ImportPanel />
  </EditorsView>
)
