import type { AdminViewServerProps } from 'payload'
import { EditorsView } from '../EditorsView'
import { EditionsPanel } from './EditionsPanel'
import { WORDS } from './words'
import { bilingual } from '../../texts/texts'

/** `/admin/editions`: what is public now, where publishing stands, and the way back. For those who edit records. */
export const EditionsView = (props: AdminViewServerProps) => (
  <EditorsView props={props} path="/editions" title={bilingual(WORDS, 'editions')}>
    <EditionsPanel />
  </EditorsView>
)
