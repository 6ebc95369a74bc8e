import type { Shown } from '../../shown/read'
import type { Deed } from '../../shown/words'

type Form = { slug?: unknown; lifecycle?: unknown }

/**
 * What pressing one of Payload's buttons would do to a public record that its visitors would notice; nothing for all else.
 * @param button its id
 * @param live how the record stands in public; when nobody knows, all is asked before
 */
export function deedOf(button: string, form: Form, live?: Shown['live']): Deed | undefined {
  if (button === 'action-unpublish') return 'unpublish'
  if (button === 'action-delete') return 'trash'
  if (form.lifecycle === 'closed' && live?.lifecycle !== 'closed') return 'close'
  // an empty one is made anew from the name
  const isRenamed = live ? (form.slug ?? '') !== (live.slug ?? '') : false
  return isRenamed ? 'rename' : undefined
}
