import type { MessageKey } from '../messages'

/** Where and why a caption file can't be read; lines are counted from 1. */
export type WebvttProblem = {
  line: number
  found: Extract<MessageKey, 'webvttHeader' | 'webvttTime' | 'webvttEmpty'>
}

const TIME = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/

/** What is wrong with a caption file (https://www.w3.org/TR/webvtt1/, section 4.1): its head or the times of a cue. */
export function checkWebvtt(text: string): WebvttProblem | undefined {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0])) return { line: 1, found: 'webvttHeader' }
  let cues = 0
  for (const [index, line] of lines.entries()) {
    if (!line.includes('-->')) continue
    if (!isCueTime(line)) return { line: index + 1, found: 'webvttTime' }
    cues += 1
  }
  return cues ? undefined : { line: lines.length, found: 'webvttEmpty' }
}

function isCueTime(line: string): boolean {
  const [start, rest] = line.split('-->')
  const [from, to] = [seconds(start), seconds(rest.trim().split(/\s/)[0])]
  return from < to
}

function seconds(time: string): number {
  const [, hours = '0', minutes, whole, thousandths] = TIME.exec(time.trim()) ?? []
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(thousandths) / 1000
}
