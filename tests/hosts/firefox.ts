import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, launch } from 'puppeteer-core'
import { firefox } from './installed'

/** A headless Firefox, over WebDriver BiDi, that talks to nobody by itself; `stop` takes its profile away too. */
export async function launchFirefox(): Promise<{ browser: Browser; stop(): Promise<void> }> {
  const userDataDir = mkdtempSync(join(tmpdir(), 'firefox-'))
  const browser = await launch({
    ...{ browser: 'firefox', executablePath: firefox!, headless: true, userDataDir },
    extraPrefsFirefox: {
      'app.update.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'browser.safebrowsing.update.enabled': false,
      'network.captive-portal-service.enabled': false,
      'services.settings.server': 'data:,',
    },
  })
  return {
    browser,
    async stop() {
      await browser.close()
      rmSync(userDataDir, { recursive: true, force: true })
    },
  }
}
