import { beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'
import { startMailServer, type MailServer } from '../../support/mail-server'
import { person } from '../../support/people'

const WRONG = 'not the pass phrase'

eachDatabase('a stranger at the sign-in', (installation) => {
  let known: string
  let locked: string
  beforeAll(async () => {
    installation().payload.logger.level = 'silent' // all is refused here
    known = (await person(installation(), 'editor')).email
    const { email, id } = await person(installation(), 'office')
    locked = email
    await installation().payload.db.updateOne({
      ...{ collection: 'users', id },
      data: { lockUntil: new Date(Date.now() + 600_000).toISOString(), loginAttempts: 8 },
    })
  })

  const post = (path: string, data: object, language = 'fr') =>
    installation().rest(`/api/users/${path}`, { method: 'POST', data, language })
  const tryOn = async (email: string, language?: string) => {
    const { status, body } = await post('login', { email, password: WRONG }, language)
    return { status, body }
  }

  it('is told the same of an account, of a locked one and of none', async () => {
    const [one, lockedOne, none] = [
      await tryOn(known),
      await tryOn(locked),
      await tryOn('nobody@vitrine.test'),
    ]
    expect(one).toEqual(none)
    expect(lockedOne).toEqual(none)
    expect(none.status).toBe(401)
    expect(none.body.errors[0].message).toMatch(/^Courriel ou mot de passe incorrect/)
    const english = await tryOn('nobody@vitrine.test', 'en')
    expect(english.body.errors[0].message).toMatch(/e-mail or the password is wrong/)
  })

  it('waits as long for an account, a locked one and none', async () => {
    const median = async (email: string) => {
      const times = []
      for (let time = 0; time < 5; time++) {
        const before = performance.now()
        await tryOn(email)
        times.push(performance.now() - before)
      }
      return times.sort((a, b) => a - b)[2]
    }
    const { email } = await person(installation(), 'readonly')
    const times = [await median(email), await median(locked), await median('nobody@vitrine.test')]
    // the hash is nearly all of it: without it the shortest is some thirtieth of the longest
    expect(Math.min(...times)).toBeGreaterThan(Math.max(...times) / 3)
  })

  it('locks an account after eight failures, and the right password opens it only when unlocked', async () => {
    const { email } = await person(installation(), 'readonly')
    for (let time = 0; time < 8; time++) await tryOn(email)
    const right = { email, password: 'a long pass phrase' }
    expect((await post('login', right)).status).toBe(401)
    const admin = await person(installation(), 'admin')
    const editor = await person(installation(), 'editor')
    const unlock = (token?: string) =>
      installation().rest('/api/users/unlock', { method: 'POST', data: { email }, token })
    expect((await unlock()).status).toBe(403)
    expect((await unlock(editor.token)).status).toBe(403)
    expect((await post('login', right)).status).toBe(401)
    expect((await unlock(admin.token)).status).toBe(200)
    expect((await post('login', right)).status).toBe(200)
  })

  it('learns nothing from unlocking, verifying, a first account or a made-up reset', async () => {
    const both = async (path: string, data: (email: string) => object) => {
      const [one, none] = [
        await post(path, data(known)),
        await post(path, data('nobody@vitrine.test')),
      ]
      expect([one.status, one.body], path).toEqual([none.status, none.body])
      expect(one.status, path).toBeGreaterThanOrEqual(400)
    }
    const password = 'a long pass phrase'
    await both('unlock', (email) => ({ email }))
    await both('first-register', (email) => ({ email, password }))
    await both('reset-password', (email) => ({ email, password, token: 'made-up' }))
    await both('verify/made-up', (email) => ({ email }))
    const { body } = await installation().rest('/api/users/init')
    expect(body).toEqual({ initialized: true })
  })
})

describe('a forgotten password', () => {
  let mail: MailServer
  const settings: { SMTP_URL?: string; MAIL_FROM?: string } = { MAIL_FROM: 'v@vitrine.test' }
  beforeAll(async () => {
    mail = await startMailServer()
    settings.SMTP_URL = mail.url
    return mail.stop
  })

  eachDatabase(
    'with mail',
    (installation) => {
      const forget = (email: string) =>
        installation().rest('/api/users/forgot-password', { method: 'POST', data: { email } })
      const letterTo = (email: string) =>
        mail.letters.find(({ to }) => JSON.stringify(to).includes(email))

      it('is answered alike with and without an account; the account gets a link that works once', async () => {
        const { email, token: session } = await person(installation(), 'office')
        const [one, none] = [await forget(email), await forget('nobody@vitrine.test')]
        expect([one.status, one.body]).toEqual([none.status, none.body])
        expect(one.status).toBe(200)
        await expect.poll(() => letterTo(email), { timeout: 20_000 }).toBeDefined()
        expect(letterTo('nobody@vitrine.test')).toBeUndefined()

        const token = /\/reset\/([0-9a-f]+)/.exec(String(letterTo(email)!.html))?.[1]
        const data = { token, password: 'another long phrase' }
        const reset = () =>
          installation().rest('/api/users/reset-password', { method: 'POST', data })
        const done = await reset()
        expect(done.status, JSON.stringify(done.body)).toBe(200)
        expect(done.body.token).toBeUndefined()
        expect((await reset()).status).toBe(403)
        const me = await installation().rest('/api/users/me', { token: session })
        expect(me.body.user, 'sessions of before are over').toBeNull()
      })

      it('is answered alike when the mail can’t be sent, and may be asked for again', async () => {
        const { email } = await person(installation(), 'office')
        mail.refuse(1)
        expect((await forget(email)).status).toBe(200)
        const again = async () =>
          (await forget(email)).status === 200 ? letterTo(email) : undefined
        await expect.poll(again, { timeout: 20_000 }).toBeDefined()
      })

      it('asks for an address', async () => {
        const { status, body } = await forget(' ')
        expect([status, body.errors[0].message]).toEqual([
          400,
          'Indiquez le courriel de votre compte.',
        ])
      })
    },
    settings,
  )
})
