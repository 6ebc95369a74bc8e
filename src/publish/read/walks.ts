import type { SessionRecord, StopRecord, TourRecord, VideoRecord } from '../records'
import { baseRecord, position } from './records'
import {
  byLocale,
  instant,
  key,
  keys,
  localized,
  number,
  type Row,
  rows,
  text,
  texts,
  webRights,
} from './values'

export const tourRecord = (from: Row, locales: string[]): TourRecord => ({
  ...baseRecord(from, locales),
  summary: localized(from.summary, locales),
  story: byLocale(from.story, locales),
  loop: from.loop === true,
  stepFree: from.stepFree === 'yes' ? true : from.stepFree === 'no' ? false : undefined,
  state: (text(from.state) ?? 'open') as TourRecord['state'],
  stateReason: localized(from.stateReason, locales),
  stops: rows(from.stops).map((stop) => stopRecord(stop, locales)),
  line: (from.line ?? undefined) as TourRecord['line'],
  distanceMeters: number(from.distanceMeters),
  durationMinutes: number(from.durationMinutes),
  paceKmh: number(from.paceKmh),
  photo: key(from.photo),
  sessions: rows(from.sessions).flatMap((session) => sessionRecord(session, locales) ?? []),
  marks: keys(from.marks),
  credits: localized(from.credits, locales),
})

/** Nothing for a session without a start: a draft that was published before starts were asked for. */
function sessionRecord(from: Row, locales: string[]): SessionRecord | undefined {
  const [uid, startsAt] = [text(from.uid), instant(from.startsAt)]
  if (!uid || !startsAt) return undefined
  return {
    ...{ uid, startsAt },
    sequence: number(from.sequence) ?? 0,
    durationMinutes: number(from.durationMinutes),
    state: (text(from.state) ?? 'scheduled') as SessionRecord['state'],
    guide: text(from.guide),
    capacity: number(from.capacity),
    meetingPoint: localized(from.meetingPoint, locales),
    booking: text(from.booking),
    note: localized(from.note, locales),
  }
}

const stopRecord = (from: Row, locales: string[]): StopRecord => ({
  number: text(from.number) ?? '',
  shop: from.kind === 'place' ? undefined : key(from.shop),
  name: localized(from.name, locales),
  text: localized(from.text, locales),
  address: text(from.address),
  ...position(from),
  photo: key(from.photo),
  services: texts(from.services),
  dwellMinutes: number(from.dwellMinutes),
  directions: localized(from.directions, locales),
  audio: audioOf(from.audio, locales),
})

/** Ids of media by locale. */
const audioOf = (value: unknown, locales: string[]) => {
  const media = Object.entries(byLocale(value, locales)).map(([locale, one]) => [locale, key(one)])
  return Object.fromEntries(media.filter(([, id]) => id)) as Record<string, string>
}

export const videoRecord = (from: Row, locales: string[]): VideoRecord => ({
  ...baseRecord(from, locales),
  summary: localized(from.summary, locales),
  file: key(from.file),
  poster: key(from.poster),
  external: text(from.external),
  durationSeconds: number(from.durationSeconds) ?? 0,
  captions: rows(from.captions).flatMap(({ lang, file }) => {
    const track = key(file)
    return text(lang) && track ? [{ lang: String(lang), file: track }] : []
  }),
  transcript: localized(from.transcript, locales),
  releaseAt: instant(from.releaseAt),
  rights: webRights(from.rights),
  sequences: rows(from.sequences).map((sequence) => ({
    title: localized(sequence.title, locales),
    partner: key(sequence.partner),
    place: localized(sequence.place, locales),
    from: number(sequence.from) ?? 0,
    to: number(sequence.to) ?? 0,
    rights: webRights(sequence.rights),
  })),
})
