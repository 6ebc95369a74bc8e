import sharp, { type Sharp } from 'sharp'
import { initialsOf } from './mail'
import { drawn, linesOf, widthOf } from './letters'
import type { Showing, Shown } from './shown'
import { WORDS } from './words'

/** What networks show beside a post. */
export const PICTURE = { width: 1200, height: 630 }

const INK = '#23241f'
const QUIET = '#5a5a50'
const GREEN = '#14543f'
const EDGE = 56
const TOP = 190
const GAP = 24

type Box = { x: number; y: number; width: number; height: number }

/**
 * The share picture of a placement: who presents, and each one shown with logo and name. PNG, which all networks take.
 * @param bytesOf the bytes of a logo by its address; one that can't be had or read is replaced by initials
 */
export async function sharePicture(
  showing: Showing,
  bytesOf: (address: string) => Promise<Buffer | undefined>,
): Promise<Buffer> {
  const { host, shown, language } = showing
  const words = WORDS[language]
  const boxes = boxesFor(shown.length)
  const cards = await Promise.all(shown.map((one, at) => card(one, boxes[at], bytesOf)))
  const width = PICTURE.width - 2 * EDGE
  const { lines: heading, size } = sized(words.heading, { width, from: 60, to: 36, most: 1 })
  const by = linesOf(words.by(host.name), { width, size: 34, weight: 400, most: 1 })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${PICTURE.height}">
<rect width="100%" height="100%" fill="#fbf7ee"/><rect width="${PICTURE.width}" height="14" fill="${GREEN}"/>
${heading.map((text) => drawn(text, { x: EDGE, y: 96, size, weight: 700, fill: GREEN })).join('')}
${by.map((text) => drawn(text, { x: EDGE, y: 148, size: 34, weight: 400, fill: QUIET })).join('')}
${cards.map(({ svg }) => svg).join('\n')}
</svg>`
  return sharp(Buffer.from(svg))
    .composite(cards.flatMap(({ logo }) => logo ?? []))
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
}

/** Rows as even as can be, at most four in one. */
function boxesFor(count: number): Box[] {
  const rows = Math.ceil(count / 4)
  const inRow = Math.ceil(count / rows)
  const room = { width: PICTURE.width - 2 * EDGE, height: PICTURE.height - TOP - EDGE + 16 }
  const height = (room.height - (rows - 1) * GAP) / rows
  return Array.from({ length: count }, (_, at) => {
    const row = Math.floor(at / inRow)
    const here = Math.min(inRow, count - row * inRow)
    const width = Math.min(420, (room.width - (here - 1) * GAP) / here)
    return {
      x: EDGE + (at % inRow) * (width + GAP),
      y: TOP + row * (height + GAP),
      ...{ width, height },
    }
  })
}

async function card(
  { name, logo }: Shown,
  box: Box,
  bytesOf: (address: string) => Promise<Buffer | undefined>,
) {
  const { x, y, width, height } = box
  const from = height > 200 ? 34 : height > 120 ? 28 : 24
  const { lines, size } = sized(name, {
    width: width - 32,
    from,
    to: 20,
    most: height > 300 ? 3 : height > 120 ? 2 : 1,
  })
  const text = lines.length * size * 1.2
  const room = { width: width - 48, height: height - text - 44 }
  const mark = logo && (await fitted(await bytesOf(logo.src).catch(() => undefined), room))
  const middle = y + 20 + room.height / 2
  const ground = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="18" fill="#fff" stroke="#ddd3bd" stroke-width="2"/>`
  const names = lines.map((line, at) => {
    const left = x + (width - widthOf(line, size, 700)) / 2
    const base = y + height - 20 - (lines.length - 1 - at) * size * 1.2
    return drawn(line, { x: left, y: base, size, weight: 700, fill: INK })
  })
  return {
    svg: ground + names.join('') + (mark ? '' : initials(name, x + width / 2, middle, room.height)),
    logo: mark && {
      input: mark.data,
      left: Math.round(x + (width - mark.info.width) / 2),
      top: Math.round(middle - mark.info.height / 2),
    },
  }
}

/** As large as there is room for, without the empty edge it may have. What can't be read as a picture is no logo. */
async function fitted(bytes: Buffer | undefined, room: { width: number; height: number }) {
  if (!bytes) return undefined
  const size = {
    width: Math.floor(room.width),
    height: Math.floor(Math.min(room.height, 200)),
    fit: 'inside' as const,
  }
  const within = (image: Sharp) => image.resize(size).png().toBuffer({ resolveWithObject: true })
  // a picture of one colour can't be trimmed
  const trimmed = await sharp(bytes)
    .trim()
    .toBuffer()
    .catch(() => bytes)
  return within(sharp(trimmed)).catch(() => undefined)
}

function initials(name: string, x: number, y: number, height: number): string {
  const radius = Math.min(90, height / 2)
  const text = initialsOf(name)
  const size = radius * 0.9
  const left = x - widthOf(text, size, 700) / 2
  const letters = drawn(text, { x: left, y: y + size * 0.33, size, weight: 700, fill: GREEN })
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="#ece5d3"/>${letters}`
}

/** A text in the largest letters in which it fits on so many lines, cut off in the smallest. */
function sized(
  text: string,
  { width, from, to, most }: { width: number; from: number; to: number; most: number },
): { lines: string[]; size: number } {
  for (let size = from; ; size -= 2) {
    const lines = linesOf(text, { width, size, weight: 700, most })
    if (size <= to || !lines.some((line) => line.endsWith('…'))) return { lines, size }
  }
}
