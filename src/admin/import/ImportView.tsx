import type { AdminViewServerProps } from 'payload'
import { EditorsView } from '../EditorsView'
import { ImportPanel } from './ImportPanel'
import { WORDS } from './words'
import { bilingual } from '../../texts/texts'

/** `/admin/import`: walks and perimeters from files of other programs. For those who edit records. */
export const ImportView = (props: AdminViewServerProps) => (
  <EditorsView props={props} path="/import" title={bilingual(WORDS, 'title')}>
    <ImportPanel />
  </EditorsView>
)
