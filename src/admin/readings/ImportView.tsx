import type { AdminViewServerProps } from 'payload'
import { EditorsView } from '../EditorsView'
import { ImportPanel } from './ImportPanel'
import { WORDS } from './words'
import { bilingual } from '../../texts/texts'

/** `/admin/readings-import`: readings from a CSV file. For those who edit records. */
export const ImportView = (props: AdminViewServerProps) => (
  <EditorsView props={props} path="/readings-import" title={bilingual(WORDS, 'title')}>
    <ImportPanel />
  </EditorsView>
)
