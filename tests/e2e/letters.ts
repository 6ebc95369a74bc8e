import type { MailServer } from '../support/mail-server'
import { until } from '../support/publisherProcess'

/** The newest letter to this address whose subject is like this, once it has come. */
export const letterTo = (mail: MailServer, email: string, subject: RegExp) =>
  until(
    `a letter to ${email}`,
    async () =>
      mail.letters.findLast(
        (letter) => JSON.stringify(letter.to).includes(email) && subject.test(letter.subject ?? ''),
      ),
    30_000,
    100,
  )
