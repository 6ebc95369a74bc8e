import { contentName } from '../render/scripts'
import type { PublicFile } from '../files'
import { ICON } from './icon'
import { STYLES } from './styles/styles'

/** The pages' one style sheet and their icon, under names that change with what is in them. */
export function assetFiles(): { files: PublicFile[]; css: string; icon: string } {
  const css = `/v1/w/${contentName(STYLES)}.css`
  const icon = `/v1/w/${contentName(ICON)}.svg`
  return {
    files: [
      { path: css, type: 'text/css; charset=utf-8', body: STYLES, immutable: true },
      { path: icon, type: 'image/svg+xml', body: ICON, immutable: true },
    ],
    css,
    icon,
  }
}
