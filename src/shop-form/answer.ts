import { createLocalReq, type Payload } from 'payload'
import { parisDay } from '../publish/paris'
import { homeOf } from '../publishing/installation'
import { relationId } from '../relation'
import { saidHours } from '../shop-facts'
import { findLink, type ShopLink, standingOf } from '../shop-links/link'
import { findShop, isAsked, type LinkedShop } from '../shop-links/shops'
import { writeWeek } from '../../collections/hours/weekly'
import { spokenIn } from '../spoken'
import { askAgain } from './again'
import { answerLink, outcomeOf } from './answered'
import { assetAt } from './assets'
import { formIn, isElsewhere } from './body'
import { formPage } from './page/form'
import { thanksPage } from './page/thanks'
import { type Told, toldPage } from './page/told'
import { photoIn, photoProblems } from './photo'
import { readForm, weekOf } from './read'
import { fileAnswer, pageAnswer, seeOther } from './response'
import { typedOf } from './typed'
import { FORM_WORDS, type Language } from './words'

export type FormOptions = { payload: Payload; now?: Date }

type Asked = {
  payload: Payload
  request: Request
  contact?: string
  now: Date
  language: Language
  link: ShopLink
  shop: LinkedShop
}

/** Answers what is asked of a link; a fault is logged without the link, and told as what it is. */
export async function answerShopForm(request: Request, options: FormOptions): Promise<Response> {
  try {
    return await answer(request, options)
  } catch (err) {
    // its address is a secret
    options.payload.logger.error({ err, msg: 'a shopkeeper’s link could not be answered' })
    return pageAnswer(toldPage('fault', languageIn(request)), 500)
  }
}

/**
 * Answers what is asked below `/m/`: the form of a shopkeeper's link. `GET` and `HEAD` change nothing, so that whoever looks
 * at a link on its way (a mail scanner, a preview) leaves it as it is; a `POST` answers it, once. A link that is wrong or
 * revoked is told from no other.
 */
async function answer(
  request: Request,
  { payload, now = new Date() }: FormOptions,
): Promise<Response> {
  const { contact } = (payload.config.custom?.costo ?? {}) as { contact?: string }
  const { pathname, searchParams } = new URL(request.url)
  const file = assetAt(pathname)
  if (file) return fileAnswer(file)
  const link = await findLink(payload, secretIn(pathname))
  const isNone = standingOf(link, now) === 'none'
  const asked = searchParams.get('language')
  const own = (isNone ? undefined : link?.language) ?? languageIn(request)
  const language: Language = asked === 'fr' || asked === 'en' ? asked : own
  const told = (what: Told, status: number, canAsk = false) =>
    pageAnswer(toldPage(what, language, { contact, canAsk }), status)
  // the rest is not even read
  if (!link || isNone) return told('none', 404)
  const shop = await findShop(payload, relationId(link.shop) ?? '', language)
  if (!shop || !isAsked(shop)) return told('away', 410)
  const all = { payload, request, contact, now, language, link, shop }
  if (request.method !== 'POST') return shown(all, told)
  if (isElsewhere(request, homeOf(payload))) return told('elsewhere', 403)
  const form = await formIn(request)
  if (form === 'too large') return told('tooLarge', 413)
  if (form.get('answer') === 'again') {
    if (standingOf(link, now) !== 'open') await askAgain(payload, link, now)
    return told('asked', 200)
  }
  return standingOf(link, now) === 'open' ? taken(all, form) : seeOther(request)
}

async function shown(
  { payload, now, language, link, shop }: Asked,
  told: (what: Told, status: number, canAsk: boolean) => Response,
): Promise<Response> {
  const standing = standingOf(link, now)
  if (standing === 'expired') return told('expired', 410, true)
  if (standing === 'used') {
    const req = await createLocalReq({}, payload)
    return pageAnswer(thanksPage({ shop, language, ...(await outcomeOf(req, link)) }))
  }
  return pageAnswer(formPage({ shop, language, now, typed: typedOf(shop, now), problems: [] }))
}

async function taken(asked: Asked, form: FormData): Promise<Response> {
  const { payload, request, now, language, shop } = asked
  const words = FORM_WORDS[language]
  const verified = { verifiedOn: `${parisDay(now)}T12:00:00.000Z` }
  const isRight = form.get('answer') === 'right'
  const { typed, values, problems } = isRight
    ? { typed: typedOf(shop, now), values: {}, problems: [] }
    : readForm(form, shop, language, now)
  const again = (wrong = problems, preview?: string) => {
    const page = formPage({ shop, language, now, typed, problems: wrong, preview })
    return pageAnswer(page, wrong.length ? 422 : 200)
  }
  if (form.get('answer') === 'preview') {
    const ofHours = problems.filter(({ id }) => /^(d\d|ph)-/.test(id))
    const text = typed.hoursAs === 'week' ? writeWeek(weekOf(typed)) : shop.hours
    return again(
      ofHours,
      ofHours.length ? undefined : saidHours(text, language) || words.previewNothing,
    )
  }
  const photo = isRight || shop.kept?.includes('photos') ? undefined : photoIn(form)
  if (photo) problems.push(...photoProblems(photo, typed, words))
  else if (!isRight && !Object.keys(values).length && !problems.length)
    problems.push({ id: 'correct', message: words.noChange })
  if (problems.length) return again()
  const answered = await answerLink({
    ...{ payload, language, now, asker: await spokenIn(payload, language) },
    secret: secretIn(new URL(request.url).pathname),
    values: { ...values, ...verified },
    photo: photo && { file: photo, typed },
  })
  return answered.type === 'refused' ? again(answered.problems) : seeOther(request)
}

const secretIn = (pathname: string): string => decoded(pathname.split('/')[2] ?? '')

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return '' // a broken escape: no secret
  }
}

const languageIn = (request: Request): Language =>
  /^\s*en\b/i.test(request.headers.get('accept-language') ?? '') ? 'en' : 'fr'
