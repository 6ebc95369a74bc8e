import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findChromium } from './browser'

/** Programs that read paper as its readers do: Debian's poppler-utils and zbar-tools. */
const PROGRAMS = ['pdfinfo', 'pdftotext', 'pdftoppm', 'pdffonts', 'pdfimages', 'zbarimg'] as const

const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
const isThere = (program: string) => folders.some((folder) => existsSync(join(folder, program)))

/** Whether tests of leaflets are skipped: a browser or a reader isn't installed. A build machine skips none. */
export const isPaperUnread =
  !process.env.CI && (!findChromium() || !PROGRAMS.every((program) => isThere(program)))

/** @throws Error also when the reader only complains of the file */
function run(program: (typeof PROGRAMS)[number], ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  // zbarimg(1), "exit status": it has looked, and found no code
  if (program === 'zbarimg' && status === 4) return ''
  if (status || /error/i.test(stderr.replaceAll(/^Connection.*$/gm, '')))
    throw new Error(`${program} ${args.join(' ')}: ${stderr}`)
  return stdout
}

/** What a PDF says of itself, by the names that pdfinfo gives: "Title", "Tagged", "Pages"… */
export function infoOf(path: string): Record<string, string> {
  const lines = run('pdfinfo', path).split('\n')
  return Object.fromEntries(
    lines.map((line) => [line.split(':')[0], line.slice(line.indexOf(':') + 1).trim()]),
  )
}

/** Its words in the order in which its tags have them read aloud, on one line. */
export const readAloud = (path: string): string =>
  [...run('pdfinfo', '-struct-text', path).matchAll(/"(.*)"/g)]
    .map(([, text]) => text)
    .join('')
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')

/** Its text as it stands on its pages, on one line. */
export const textOf = (path: string): string =>
  run('pdftotext', '-enc', 'UTF-8', path, '-').normalize('NFC').replaceAll(/\s+/g, ' ')

export type Word = { text: string } & Record<
  'page' | 'width' | 'height' | 'left' | 'top' | 'right' | 'bottom',
  number
>

/** Its words with where they stand on their page, in points from the upper left. */
export function wordsOn(path: string): Word[] {
  const pages = run('pdftotext', '-bbox', path, '-').split('<page ').slice(1)
  return pages.flatMap((page, index) => {
    const [width, height] = numbers(page.slice(0, page.indexOf('>')))
    return [...page.matchAll(/<word ([^>]*)>([^<]*)</g)].map(([, box, text]) => {
      const [left, top, right, bottom] = numbers(box)
      return { text, page: index + 1, width, height, left, top, right, bottom }
    })
  })
}

const numbers = (attributes: string): number[] =>
  [...attributes.matchAll(/"([\d.-]+)"/g)].map(([, value]) => Number(value))

/** Its tags, as a tree of names: "Document\n  H1 (block)…". */
export const tagsOf = (path: string): string => run('pdfinfo', '-struct', path)

/** Names of its fonts, and whether each is in the file. */
export const fontsOf = (path: string): { name: string; isEmbedded: boolean }[] =>
  run('pdffonts', path)
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((line) => ({
      name: line.split(' ')[0],
      isEmbedded: / yes (yes|no) +(yes|no) +\d+/.test(line),
    }))

/** Its pictures: page, pixels, and dots to an inch as they lie on the page. */
export const picturesOf = (path: string): { page: number; width: number; dpi: number }[] =>
  run('pdfimages', '-list', path)
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((line) => line.trim().split(/\s+/))
    .filter((columns) => columns[2] === 'image')
    .map((columns) => ({
      page: Number(columns[0]),
      width: Number(columns[3]),
      dpi: Number(columns[12]),
    }))

/** Boxes of its first page in points: [left, bottom, right, top]. */
export function boxesOf(path: string): Record<string, number[]> {
  const lines = run('pdfinfo', '-box', path).split('\n')
  return Object.fromEntries(
    lines.flatMap((line) => {
      const found = /^(\w+Box): +(.*)$/.exec(line)
      return found ? [[found[1], found[2].trim().split(/\s+/).map(Number)]] : []
    }),
  )
}

/** What a reader of codes finds on a page of it, as a phone would: the page as a picture of 150 dots to an inch. */
export function codesOn(path: string, page: number): string[] {
  const base = path.replace(/\.pdf$/, `-${page}`)
  run(
    'pdftoppm',
    '-r',
    '150',
    '-png',
    '-singlefile',
    '-f',
    String(page),
    '-l',
    String(page),
    path,
    base,
  )
  return run('zbarimg', '-q', '--raw', `${base}.png`).split('\n').filter(Boolean)
}
