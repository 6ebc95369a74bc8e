import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FeedVideo, VideosFile } from '../../src/contract/video'

type Sites = {
  base: string
  answer(path: string, answer: (request: IncomingMessage, response: ServerResponse) => void): void
}

const FILM = '/v1/media/film.mp4'
const SECONDS = 300

/**
 * Serves a real film of five minutes, in ranges as the edition does, in the place of the fixtures' of one second, and the
 * list of videos with it; `change` may make it another. Tells the film's path.
 */
export function serveFilm(sites: Sites, change: (video: FeedVideo) => void = () => undefined) {
  const text = readFileSync('tests/fixtures/v1/fr/videos.json', 'utf8')
  const file = JSON.parse(text.replaceAll('https://vitrine.example', sites.base)) as VideosFile
  const [video] = file.videos
  video.durationSeconds = SECONDS
  video.sources = [{ src: sites.base + FILM, type: 'video/mp4' }]
  change(video)
  sites.answer('/v1/fr/videos.json', (_request, response) => response.end(JSON.stringify(file)))

  const film = readFileSync('src/seed/files/tourism.mp4')
  sites.answer(FILM, ({ headers }, response) => {
    const [, first = '0', last = ''] = /bytes=(\d+)-(\d*)/.exec(headers.range ?? '') ?? []
    const end = last ? Number(last) : film.length - 1
    response.writeHead(headers.range ? 206 : 200, {
      'Content-Type': 'video/mp4',
      'Accept-Ranges': 'bytes',
      'Content-Length': end + 1 - Number(first),
      ...(headers.range && { 'Content-Range': `bytes ${first}-${end}/${film.length}` }),
    })
    response.end(film.subarray(Number(first), end + 1))
  })
  return FILM
}
