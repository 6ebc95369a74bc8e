import type { AdminViewServerProps } from 'payload'
import { EditorsView } from '../EditorsView'
import { EditionsPanel } from './EditionsPanel'
import { WORDS } from './words'

/** `/admin/editions`: what is public now, where publishing stands, and the way back. For those who edit records. */
export const EditionsView = (props: AdminViewServerProps) => (
  <EditorsView
    props={props}
    path="/editions"
    title={{ fr: WORDS.fr.editions, en: WORDS.en.editions }}
  >
    <EditionsPanel />
  </EditorsView>
)
