import { type ParsedMail, simpleParser, type SimpleParserOptions, type Source } from 'mailparser'

/** What a returned message says of one recipient (RFC 3464). */
export type Returned = {
  /** Of the message that was returned, when it is named. */
  messageId?: string
  recipient?: string
  /** `failed`: for good. `delayed` and others: the server still tries, or has delivered. */
  action: string
  /** The mail server's own words. */
  reason: string
}

const LONGEST = 300

/**
 * What the mail servers on the way say became of a message, recipient by recipient.
 * @returns an empty list for a message that is no delivery report
 */
export async function readReturned(source: Source): Promise<Returned[]> {
  const options: SimpleParserOptions & { keepDeliveryStatus: boolean } = {
    // apart from the prose around it, which every server words in its own way
    keepDeliveryStatus: true,
  }
  const message = await simpleParser(source, options)
  const status = message.attachments.find(({ contentType }) => STATUS.test(contentType))
  if (!status) return []
  // one block for the message, then one for each recipient
  const blocks = status.content
    .toString('utf8')
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
  const messageId = messageIdIn(message)
  return blocks.map(fieldsOf).flatMap((fields) => {
    const action = fields.get('action')?.toLowerCase()
    if (!action) return []
    const recipient = addressIn(fields.get('original-recipient') ?? fields.get('final-recipient'))
    const said = wordsIn(fields.get('diagnostic-code')) ?? fields.get('status') ?? action
    return { messageId, recipient, action, reason: said.slice(0, LONGEST) }
  })
}

const STATUS = /^message\/(global-)?delivery-status$/
const RETURNED = /^(message\/(global|rfc822)|text\/rfc822-headers|message\/global-headers)$/

// the message itself, or its head, comes with the report
function messageIdIn({ attachments, inReplyTo }: ParsedMail): string | undefined {
  const original = attachments.find(({ contentType }) => RETURNED.test(contentType))
  const head = original?.content.toString('utf8').split(/\r?\n\r?\n/)[0] ?? ''
  return fieldsOf(head).get('message-id') ?? inReplyTo
}

/** Header fields by their names in small letters; folded lines are one. */
function fieldsOf(head: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (name && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim())
  }
  return fields
}

/** "rfc822; librairie@example.org" */
const addressIn = (field: string | undefined): string | undefined =>
  field?.replace(/^[\w-]+;\s*/, '').replaceAll(/[<>]/g, '') || undefined

/** "smtp; 550 5.1.1 no such user" */
const wordsIn = (field: string | undefined): string | undefined =>
  field?.replace(/^[\w-]+;\s*/, '').replaceAll(/\s+/g, ' ')
