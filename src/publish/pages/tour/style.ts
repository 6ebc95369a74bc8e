import type { PublicFile } from '../../files'
import { contentName } from '../../render/scripts'
import { CONTRAST } from '../styles/contrast'
import { WALK } from '../styles/walk'

/** What the pages of walks have besides the one style sheet of all pages. */
export const WALK_STYLE = [WALK, CONTRAST]
  .join('')
  .replaceAll(/\s*\n\s*/g, '\n')
  .trim()

/** Path of that style sheet, from "/". */
export const WALK_CSS = `/v1/w/${contentName(WALK_STYLE)}.css`

/** The sheet as a file: a new object each time, for the store takes away the bytes of those it has. */
export const walkStyleFile = (): PublicFile => ({
  path: WALK_CSS,
  type: 'text/css; charset=utf-8',
  body: WALK_STYLE,
  immutable: true,
})
