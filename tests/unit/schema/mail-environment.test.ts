import { expect, it } from 'vitest'
import { readMail } from '../../../src/mail-environment'

it('sends nothing where no mail server is named', () => {
  expect(readMail({ NODE_ENV: 'test', MAIL_FROM: 'a@b.example' })).toBeUndefined()
})

it('names the setting that is wrong, and what to write, without the password in it', () => {
  const read = (SMTP_URL: string, MAIL_FROM?: string) => () =>
    readMail({ NODE_ENV: 'test', SMTP_URL, MAIL_FROM })
  expect(read('mail.example:25')).toThrow(/^SMTP_URL is no address.*smtps:\/\/user/)
  expect(read('http://u:secret@mail.example')).toThrow(/^SMTP_URL((?!secret).)*$/)
  expect(read('smtp://mail.example')).toThrow(/^MAIL_FROM is "".*CoSto <costo@/)
  expect(read('smtp://mail.example', 'CoSto')).toThrow(/^MAIL_FROM is "CoSto"/)
})

it('sends in the name it is given, or in the showcase’s', async () => {
  const from = async (MAIL_FROM: string) => {
    const adapter = await readMail({ NODE_ENV: 'test', SMTP_URL: 'smtp://127.0.0.1', MAIL_FROM })
    const { defaultFromName, defaultFromAddress } = adapter!({ payload: {} as never })
    return [defaultFromName, defaultFromAddress]
  }
  expect(await from('CoSto, l’équipe <costo@mail.example>')).toEqual([
    ...['CoSto, l’équipe', 'costo@mail.example'],
  ])
  expect(await from('costo@mail.example')).toEqual(['CoSto Vitrine', 'costo@mail.example'])
})
