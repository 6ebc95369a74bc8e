import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { ICON } from '../publish/pages/icon'
import { BASE } from '../publish/pages/styles/base'
import { FORM_PATH } from '../shop-links/secret'
import { FORM_STYLE } from './style'
import { packageFile } from '../package-folder'

export type Asset = { path: string; type: string; body: string }

/** No secret has this name. */
const FOLDER = `${FORM_PATH}/files`

function asset(name: string, ending: string, type: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return { path: `${FOLDER}/${name}-${hash}.${ending}`, type, body }
}

const smaller = (css: string) => css.replaceAll(/\s*\n\s*/g, '\n').trim()

let script: Asset | undefined

/** What the pages of the form need besides themselves. The script is read once it has been built. */
export const ASSETS = {
  style: asset('form', 'css', 'text/css; charset=utf-8', smaller(BASE + FORM_STYLE)),
  icon: asset('icon', 'svg', 'image/svg+xml', ICON),
  script: (): Asset => {
    const file = packageFile('dist', 'widgets', 'shop-form.js')
    script ??= asset(
      ...(['form', 'js', 'text/javascript; charset=utf-8'] as const),
      existsSync(file) ? readFileSync(file, 'utf8') : '',
    )
    return script
  },
}

/** The file of that path; nothing when there is none. */
export const assetAt = (path: string): Asset | undefined =>
  [ASSETS.style, ASSETS.icon, ASSETS.script()].find((one) => one.path === path)
