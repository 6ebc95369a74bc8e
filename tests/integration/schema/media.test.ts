import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'

const jpeg = (width = 900, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: '#845' } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'camera 1234' }, IFD3: { GPSLatitude: '48/1 53/1 0/1' } })
    .toBuffer()

const captions = 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nBonjour\n'

eachDatabase('uploads', (installation) => {
  let token: string
  beforeAll(async () => {
    token = (await person(installation(), 'editor')).token
  })

  const upload = (name: string, bytes: Buffer | string, type: string, data: object = {}) => {
    const form = new FormData()
    form.set('file', new Blob([bytes as BlobPart], { type }), name)
    form.set('_payload', JSON.stringify(data))
    return installation().rest('/api/media', { method: 'POST', form, token })
  }
  const files = () => readdir(join(installation().dataDir, 'uploads')).catch(() => [])

  it('make the smaller pictures once, and forget what the camera wrote into the file', async () => {
    const { status, body } = await upload('place.jpg', await jpeg(), 'image/jpeg', {
      alt: 'La place',
    })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ alt: 'La place', width: 900, mimeType: 'image/jpeg' })
    expect(body.doc.sizes.thumb).toMatchObject({ width: 320, mimeType: 'image/webp' })
    expect(body.doc.sizes.card).toMatchObject({ width: 640 })
    const folder = join(installation().dataDir, 'uploads')
    for (const name of [body.doc.filename, body.doc.sizes.card.filename])
      expect((await sharp(join(folder, name)).metadata()).exif, name).toBeUndefined()
    const changes = await installation().payload.find({ collection: 'changes' })
    expect(changes.docs).toMatchObject([{ kind: 'media', record: String(body.doc.id) }])
  })

  it('take captions, even from a browser that doesn’t know their type', async () => {
    expect((await upload('fr.vtt', captions, 'text/vtt')).status).toBe(201)
    const unknown = await upload('en.vtt', captions, 'application/octet-stream')
    expect(unknown.body.doc?.mimeType ?? unknown.body).toBe('text/vtt')
  })

  it('take a film of sixty megabytes, byte for byte', async () => {
    const free = Buffer.alloc(60 * 1024 * 1024)
    free.writeUInt32BE(free.length, 0)
    free.write('free', 4)
    const film = Buffer.concat([await readFile('src/seed/files/tourism.mp4'), free])
    const { status, body } = await upload('film.mp4', film, 'video/mp4')
    expect(body.errors ?? status).toBe(201)
    const { dataDir } = installation()
    const kept = await readFile(join(dataDir, 'uploads', body.doc.filename))
    expect(kept.equals(film)).toBe(true)
  })

  it.each([
    ['mp3', 'audio/mpeg', 'audio/mpeg'],
    ['mp3', 'audio/mp3', 'audio/mpeg'],
    // as browsers call it
    ['m4a', 'audio/x-m4a', 'audio/mp4'],
    ['m4a', 'audio/mp4', 'audio/mp4'],
  ])('take a spoken commentary, byte for byte: .%s as %s', async (ending, type, kept) => {
    const sound = await readFile(`tests/fixtures/media/commentary.${ending}`)
    const { status, body } = await upload(`visite.${ending}`, sound, type)
    expect(body.errors ?? status).toBe(201)
    expect(body.doc.mimeType).toBe(kept)
    expect(body.doc.filename).toMatch(new RegExp(`^visite(-\\d+)?\\.${ending}$`))
    const { dataDir } = installation()
    const stored = await readFile(join(dataDir, 'uploads', body.doc.filename))
    expect(stored.equals(sound)).toBe(true)
  })

  it('give a file the ending of its type, whatever it was called', async () => {
    const { body } = await upload('evil.html', captions, 'text/vtt')
    expect(body.doc.filename).toBe('evil.vtt')
  })

  it('refuse a picture of too many pixels, however small its file', async () => {
    const background = '#845'
    const picture = sharp({ create: { width: 10_000, height: 6_100, channels: 3, background } })
    const { status, body } = await upload('x.png', await picture.png().toBuffer(), 'image/png')
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toMatch(/«\sx.png\s» fait 61 millions de pixels, 60 au plus/)
  })

  it.each([
    [
      'a page',
      'page.html',
      '<script>1</script>',
      'text/html',
      /«\spage.html\s» \(text\/html\) n’est pas d’un type accepté/,
    ],
    [
      'a drawing that may run scripts',
      'x.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'image/svg+xml',
      /JPEG, PNG/,
    ],
    [
      'a page that says it is a picture',
      'x.jpg',
      '<html><script>1</script></html>',
      'image/jpeg',
      /n’est pas un vrai fichier image\/jpeg/,
    ],
    [
      'a page that says it is a commentary',
      'x.mp3',
      '<html><script>1</script></html>',
      'audio/mpeg',
      /n’est pas un vrai fichier audio\/mpeg/,
    ],
    [
      'a commentary of a type that not every browser plays',
      'x.ogg',
      'OggS',
      'audio/ogg',
      /MP3 ou M4A/,
    ],
    [
      'a commentary of more than thirty megabytes',
      'x.mp3',
      `ID3${'x'.repeat(31_500_000)}`,
      'audio/mpeg',
      /pèse 31 Mo\s: 30 Mo au plus/,
    ],
    [
      'captions without head',
      'x.vtt',
      '1\n00:00:01,000 --> 00:00:02,000\nA',
      'text/vtt',
      /ligne 1\s: il doit commencer par le mot WEBVTT/,
    ],
    [
      'captions with a wrong time',
      'x.vtt',
      'WEBVTT\n\n00:01 --> 00:00:02.000\nA',
      'text/vtt',
      /ligne 3\s: écrivez les temps/,
    ],
    [
      'captions of more than a megabyte',
      'x.vtt',
      captions + 'x'.repeat(1_100_000),
      'text/vtt',
      /pèse 2 Mo\s: 1 Mo au plus/,
    ],
  ])('refuse %s, and leave no file', async (_, name, bytes, type, message) => {
    const before = await files()
    const { status, body } = await upload(name, bytes, type)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toMatch(message)
    expect(await files()).toEqual(before)
  })
})
