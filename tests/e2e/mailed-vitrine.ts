import type { Browser } from 'playwright-core'
import { vi } from 'vitest'
import { launchChromium } from '../support/browser'
import { type MailServer, startMailServer } from '../support/mail-server'
import { type RunningVitrine, startVitrine } from './running-vitrine'

/** A vitrine that sends its e-mails to a server of the test's own, and a browser. */
export type MailedVitrine = {
  vitrine: RunningVitrine
  mail: MailServer
  browser: Browser
  stop: () => Promise<void>
}

/** Starts all of it; what has been started ends when the rest can't. */
export async function startMailedVitrine(): Promise<MailedVitrine> {
  const mail = await startMailServer()
  vi.stubEnv('SMTP_URL', mail.url)
  vi.stubEnv('MAIL_FROM', 'CoSto <costo@vitrine.test>')
  let vitrine: RunningVitrine | undefined
  let browser: Browser | undefined
  const stop = async () => {
    vi.unstubAllEnvs()
    await browser?.close()
    await vitrine?.stop()
    await mail.stop()
  }
  try {
    vitrine = await startVitrine()
    browser = await launchChromium()
    return { vitrine, mail, browser, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
