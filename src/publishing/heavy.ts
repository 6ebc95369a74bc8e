import type { Payload } from 'payload'
import { version } from '../../package.json'
import type { JobKind } from '../publish/heavy/job'
import { mapsOf } from '../publish/heavy/maps/maps'
import { tileSource } from '../publish/heavy/maps/source'
import { paperKind } from '../publish/heavy/paper'
import { findBrowser } from '../publish/paper/pdf/find-browser'
import { publishedInstallation } from './installation'
import { publishingOf } from './publishing'

/** The heavy things that this installation makes after a publish; what it lacks for them is logged, unless it `isKnown`. */
export const heavyKinds = (payload: Payload, isKnown = false): JobKind[] => [
  ...mapKinds(payload),
  paperKind({ ...publishingOf(payload), browser: isKnown ? findBrowser() : browserOf(payload) }),
]

function mapKinds(payload: Payload): JobKind[] {
  const { map = 'none', contact, editions, publicUrl } = publishedInstallation(payload)
  const source = tileSource(map)
  if (!source) return []
  const reach = [`+${publicUrl}`, contact].filter(Boolean).join('; ')
  const userAgent = `CoSto-Vitrine/${version} (${reach})`
  return [mapsOf({ editionsDir: editions, source, userAgent })]
}

/** What leaflets are printed with; said once when there is none. */
function browserOf({ logger }: Payload): string | undefined {
  const browser = findBrowser()
  if (!browser)
    logger.info(
      'no Chrome or Chromium here (CHROME_PATH says where one is): walks have pages to print, but no PDF',
    )
  return browser
}
