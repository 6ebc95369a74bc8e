import { MESSAGES } from '../../../collections/messages'
import { BUCKET_WORDS } from '../../admin/editions/bucket-words'
import { WORDS as EDITIONS } from '../../admin/editions/words'
import { SILENT_WORDS } from '../../admin/editions/silent-words'
import { WORDS as EMBED } from '../../admin/embed/words'
import { WORDS as HOURS } from '../../admin/hours/words'
import { WORDS as IMPORT } from '../../admin/import/words'
import { WORDS as INVITATIONS } from '../../admin/invitations/words'
import { WORDS as AREA } from '../../admin/map/area/words'
import { WORDS as LINE_IMPORT } from '../../admin/map/walk/import-words'
import { WORDS as OFF_LINE } from '../../admin/map/walk/off-words'
import { WORDS as WALK_MAP } from '../../admin/map/walk/words'
import { WORDS as MAP } from '../../admin/map/words'
import { WORDS as MENTIONS } from '../../admin/mention/words'
import { WORDS as PLACE } from '../../admin/place/words'
import { WORDS as PLACEMENTS } from '../../admin/placements/words'
import { WORDS as READINGS } from '../../admin/readings/words'
import { WORDS as SHOP_LINKS } from '../../admin/shop-links/words'
import { WORDS as SITE_CHECK } from '../../admin/site-check/words'
import { WORDS as WALKS } from '../../admin/walks/words'
import { WORDS as OFFERS, ANSWERS as OFFER_ANSWERS } from '../../channels/offer/words'
import {
  LETTER as INVITATION_LETTER,
  REFUSALS as INVITATION_REFUSALS,
} from '../../invitations/words'
import { LEDGER_WORDS } from '../../ledger/words'
import { LETTER as PROPOSAL_LETTER } from '../../proposals/mail/words'
import {
  PANEL as ASK_PUBLICATION,
  REFUSALS as PUBLICATION_REFUSALS,
} from '../../proposals/publication/words'
import { VIEW_WORDS as PROPOSALS } from '../../proposals/view-words'
import { QUEUE_WORDS } from '../../queue/words'
import { WORDS as READINGS_SHEET, ANSWERS as INDICATOR_ANSWERS } from '../../readings/sheet/words'
import { MAIL_WORDS as VISIBILITY_LETTER } from '../../sheet/mail/words'
import { WORDS as VISIBILITY } from '../../sheet/words'
import { WORDS as SHOP_FORM_THANKS } from '../../shop-form/page/thanks'
import { WORDS as SHOP_FORM_TOLD } from '../../shop-form/page/told'
import { FORM_WORDS } from '../../shop-form/words'
import { LETTER_WORDS as SHOP_PAPER_LETTER } from '../../shop-links/letter/words'
import { MAIL_WORDS as SHOP_LETTER } from '../../shop-links/mail/words'
import { LINK_WORDS } from '../../shop-links/words'
import { WORDS as SHOWN_MANY } from '../../shown/many/words'
import { SHOWN_WORDS } from '../../shown/words'
import { WORDS as SOURCE } from '../../source/words'
import { KEPT_WORDS as SPACE_KEPT } from '../../space/kept-words'
import { WORDS as SPACE } from '../../space/words'
import { ANSWERS as ADDRESS_SEARCH } from '../../geocoding/words'
import { ANSWERS as EDITION_ANSWERS } from '../../admin/editions/answer-words'
import { WORDS as EMBED_ANSWERS } from '../../embed-builder/words'
import { ANSWERS as GROUND } from '../../ground/words'
import { IN_PERIMETERS_WORDS } from '../../admin/in-perimeters-words'
import { REFUSED as MENTION_REFUSALS } from '../../../collections/mention/words'
import { WORDS as PLACEMENT_REFUSALS } from '../../channels/words'
import { PRINTER_WORDS, ANSWERS as PRINTER_ANSWERS } from '../../admin/paper/words'
import {
  REFUSED_FIELDS as PROPOSAL_FIELD_REFUSALS,
  REFUSALS as PROPOSAL_REFUSALS,
  YES_NO as PROPOSAL_YES_NO,
  CEILING as PROPOSAL_CEILING,
} from '../../proposals/words'
import { WRONG as READING_REFUSALS, THERE as READINGS_THERE } from '../../readings/words'
import {
  CELL as READINGS_CELL,
  FILE as READINGS_FILE,
  LINE as READINGS_LINE,
} from '../../readings/import/words'
import { SIGN_IN_WORDS } from '../sign-in-words'
import { ANSWERS as SITE_CHECK_ANSWERS, LETTER as SITE_CHECK_LETTER } from '../../site-check/words'
import { USED_WORDS } from '../../admin/used-words'
import { REFUSED as VISIBILITY_ANSWERS } from '../../sheet/refused-words'
import { DRAFT_WORDS } from '../walks/words'
import { WORDS as WEEKLY_HOURS } from '../../../collections/hours/weekly/words'
import { PROBLEM_WORDS as SOURCE_PROBLEMS } from '../../source/problem-words'
import type { Sentence, Turned } from '../../texts/sentences'
import type { SaidOf } from '../../texts/said'

/** All texts that a host may say otherwise, by the name that he knows them by: what an account of the admin reads, and letters. */
export const TABLES = {
  addressSearch: ADDRESS_SEARCH,
  area: AREA,
  askPublication: ASK_PUBLICATION,
  bucket: BUCKET_WORDS,
  editionAnswers: EDITION_ANSWERS,
  editions: EDITIONS,
  embed: EMBED,
  embedAnswers: EMBED_ANSWERS,
  ground: GROUND,
  hours: HOURS,
  import: IMPORT,
  indicatorAnswers: INDICATOR_ANSWERS,
  inPerimeters: IN_PERIMETERS_WORDS,
  invitationLetter: INVITATION_LETTER,
  invitationRefusals: INVITATION_REFUSALS,
  invitations: INVITATIONS,
  lineImport: LINE_IMPORT,
  map: MAP,
  mentionRefusals: MENTION_REFUSALS,
  mentions: MENTIONS,
  messages: MESSAGES,
  offerAnswers: OFFER_ANSWERS,
  offers: OFFERS,
  offLine: OFF_LINE,
  place: PLACE,
  placementRefusals: PLACEMENT_REFUSALS,
  placements: PLACEMENTS,
  printer: PRINTER_WORDS,
  printerAnswers: PRINTER_ANSWERS,
  proposalCeiling: PROPOSAL_CEILING,
  proposalFieldRefusals: PROPOSAL_FIELD_REFUSALS,
  proposalLetter: PROPOSAL_LETTER,
  proposalRefusals: PROPOSAL_REFUSALS,
  proposals: PROPOSALS,
  proposalYesNo: PROPOSAL_YES_NO,
  publicationRefusals: PUBLICATION_REFUSALS,
  queue: QUEUE_WORDS,
  readingRefusals: READING_REFUSALS,
  readings: READINGS,
  readingsCell: READINGS_CELL,
  readingsFile: READINGS_FILE,
  readingsLine: READINGS_LINE,
  readingsSheet: READINGS_SHEET,
  readingsThere: READINGS_THERE,
  reciprocity: LEDGER_WORDS,
  shopForm: FORM_WORDS,
  shopFormThanks: SHOP_FORM_THANKS,
  shopFormTold: SHOP_FORM_TOLD,
  shopLetter: SHOP_LETTER,
  shopLinkOrders: LINK_WORDS,
  shopLinks: SHOP_LINKS,
  shopPaperLetter: SHOP_PAPER_LETTER,
  shown: SHOWN_WORDS,
  shownMany: SHOWN_MANY,
  signIn: SIGN_IN_WORDS,
  silent: SILENT_WORDS,
  siteCheck: SITE_CHECK,
  siteCheckAnswers: SITE_CHECK_ANSWERS,
  siteCheckLetter: SITE_CHECK_LETTER,
  source: SOURCE,
  sourceProblems: SOURCE_PROBLEMS,
  space: SPACE,
  spaceKept: SPACE_KEPT,
  usedBy: USED_WORDS,
  visibility: VISIBILITY,
  visibilityAnswers: VISIBILITY_ANSWERS,
  visibilityLetter: VISIBILITY_LETTER,
  walkDrafts: DRAFT_WORDS,
  walkMap: WALK_MAP,
  walks: WALKS,
  weeklyHours: WEEKLY_HOURS,
}

type Tables = typeof TABLES

/** What a host says of all tables in one language, as much as he wants. */
export type TableTexts = {
  [Name in keyof Tables]?: SaidOf<
    Tables[Name] extends { fr: infer Words extends object }
      ? Words
      : Turned<Extract<Tables[Name], Record<string, Sentence>>>
  >
}
