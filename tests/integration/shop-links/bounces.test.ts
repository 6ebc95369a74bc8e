import { execFile } from 'node:child_process'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { noteReturned } from '../../../src/shop-links/bounces'
import { linksWhere, type ShopLink } from '../../../src/shop-links/link'
import { makeLinks } from '../../../src/shop-links/make'
import { inTransaction } from '../../../src/database/in-transaction'
import { delayed, exchange, postfix } from '../../fixtures/returned'
import { eachDatabase } from '../../support/databases'
import { askedShop, type Shop } from './asked-shops'

eachDatabase('a message that a mail server returns', (installation) => {
  let shop: Shop
  const payload = () => installation().payload

  beforeAll(async () => {
    shop = await askedShop(installation(), 'Mercerie')
  })
  beforeEach(async () => {
    await payload().db.deleteMany({ collection: 'shop-links', where: {} })
    await inTransaction(payload(), (req) =>
      makeLinks(req, { shops: [shop.id], channel: 'email', language: 'fr', now: new Date() }),
    )
    await change({ state: 'sent' })
  })

  const change = (data: Record<string, unknown>) =>
    payload().db.updateMany({ collection: 'shop-links', where: {}, data })
  const link = async (): Promise<ShopLink> => (await linksWhere(payload(), {}))[0]
  const report = async () => ({
    messageId: (await link()).messageId,
    recipient: 'mercerie@shops.test',
  })

  it('marks the link as not delivered, with the server’s words', async () => {
    const noted = await noteReturned(payload(), postfix(await report()))
    expect(noted.type).toBe('noted')
    expect(await link()).toMatchObject({
      state: 'failed',
      problem: expect.stringMatching(/^550 5\.1\.1 .*User unknown in virtual mailbox table$/),
    })
  })

  it('is known by its head alone', async () => {
    await noteReturned(payload(), exchange(await report()))
    expect(await link()).toMatchObject({
      state: 'failed',
      problem: expect.stringMatching(/^554 5\.2\.2 mailbox full/),
    })
  })

  it('may be the reminder', async () => {
    const { messageId, recipient } = await report()
    await noteReturned(payload(), postfix({ recipient, messageId: messageId.replace('@', '.r1@') }))
    expect((await link()).state).toBe('failed')
  })

  it('is known by its recipient where it is not named, and not by a part of one', async () => {
    const without = (recipient: string) =>
      postfix({ messageId: '<x@y>', recipient }).replace(/^Message-ID: .*\r\n/m, '')
    await noteReturned(payload(), without('erie@shops.test'))
    expect((await link()).state).toBe('sent')
    await noteReturned(payload(), without('Mercerie@Shops.test'))
    expect((await link()).state).toBe('failed')
  })

  it('changes nothing when it is only late, when it is another’s, when it is no report, or when he has answered', async () => {
    const { messageId, recipient } = await report()
    for (const message of [
      delayed({ messageId, recipient }),
      postfix({ recipient, messageId: '<other@elsewhere.test>' }),
      'From: a@b\r\nSubject: bonjour\r\n\r\nMerci !',
      '\u0000\u0001 no mail at all',
    ])
      expect(await noteReturned(payload(), message)).toEqual({ type: 'nothing' })
    expect((await link()).state).toBe('sent')
    await change({ state: 'used' })
    await noteReturned(payload(), postfix({ messageId, recipient }))
    expect((await link()).state).toBe('used')
  })

  it('is read by the command that a mail server hands it to, which refuses no message', async () => {
    const { dataDir, databaseUrl } = installation()
    const handed = (message: string) =>
      new Promise<{ code: number | null; said: string }>((ended) => {
        const command = execFile(
          process.execPath,
          ['bin/vitrine.js', 'bounces'],
          {
            env: {
              ...process.env,
              DATA_DIR: dataDir,
              DATABASE_URL: databaseUrl,
              LANG: 'fr',
              LC_ALL: '',
            },
          },
          (_, said) => ended({ code: command.exitCode, said }),
        )
        command.stdin?.end(message)
      })
    expect(await handed('bonjour')).toEqual({
      code: 0,
      said: expect.stringMatching(/Rien à noter/),
    })
    expect(await handed(postfix(await report()))).toEqual({
      code: 0,
      said: expect.stringMatching(/Noté\s: un lien n’a pas été remis \(550 5\.1\.1/),
    })
    expect((await link()).state).toBe('failed')
  })
})
