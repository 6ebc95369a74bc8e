import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run } from '../../../src/commands/project'
import { claimFolder } from '../../../src/project/claim'
import { createProjection } from '../../../src/project/project'
import { type EditionFolder, createEditionFolder } from '../server/edition-folder'

const FREE_PID = 2 ** 31 - 1
let root: string
let house: string
let site: EditionFolder
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'costo-claim-'))
  house = join(root, 'data')
  mkdirSync(join(house, 'editions'), { recursive: true })
  site = createEditionFolder()
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true, force: true })
  site.remove()
})

const claim = (folder: string) => claimFolder(folder, [house])
const lockOf = (folder: string, holder: object) =>
  writeFileSync(join(folder, 'lock'), JSON.stringify({ host: hostname(), token: 'x', ...holder }))

describe('a projection refuses', () => {
  it('a folder with files of others, and leaves them as they are', async () => {
    const folder = join(root, 'www')
    mkdirSync(folder)
    writeFileSync(join(folder, 'state.json'), '{"v":1,"files":{"public/index.html":"x"}}')
    await expect(claim(folder)).rejects.toThrow(/has not written \(state\.json…\)/)
    expect(readdirSync(folder)).toEqual(['state.json'])
  })

  it.each([
    ['the data folder', () => house],
    ['a folder in it', () => join(house, 'editions', 'plain')],
    ['a folder around it', () => root],
    [
      'a link into it',
      () => {
        symlinkSync(house, join(root, 'link'))
        return join(root, 'link', 'plain')
      },
    ],
  ])('%s', async (_, folder) => {
    await expect(claim(folder())).rejects.toThrow(/take a folder of its own/)
    expect(readdirSync(house)).toEqual(['editions'])
  })

  it('a folder in what the editions link to', async () => {
    const disk = join(root, 'disk')
    mkdirSync(disk)
    rmSync(join(house, 'editions'), { recursive: true })
    symlinkSync(disk, join(house, 'editions'))
    vi.stubEnv('DATA_DIR', house)
    await expect(run([join(disk, 'plain')])).rejects.toThrow(/srv\/vitrine/)
    expect(readdirSync(disk)).toEqual([])
  })

  it('a folder to which another process writes, and has it once that one has ended', async () => {
    const folder = join(root, 'www')
    await (await claim(folder)).release()
    lockOf(folder, { pid: process.ppid })
    await expect(claim(folder)).rejects.toThrow(`process ${process.ppid} on ${hostname()}`)

    lockOf(folder, { pid: FREE_PID })
    await (await claim(folder)).release()
    expect(existsSync(join(folder, 'lock'))).toBe(false)
  })

  it('a folder of another machine’s process until that has been silent for a minute', async () => {
    const folder = join(root, 'www')
    await (await claim(folder)).release()
    lockOf(folder, { pid: FREE_PID, host: 'another' })
    await expect(claim(folder)).rejects.toThrow(/on another/)

    const silent = Date.now() / 1000 - 61
    utimesSync(join(folder, 'lock'), silent, silent)
    await (await claim(folder)).release()
  })
})

describe('a projection touches nothing outside its folder', () => {
  const page = { '/fr/': { body: '<p>'.repeat(50), type: 'text/html' } }
  const project = (folder: string) => createProjection(site.folder, folder)()
  let folder: string
  let letter: string
  beforeEach(() => {
    folder = join(root, 'www')
    mkdirSync(folder)
    letter = join(root, 'letter.html')
    writeFileSync(letter, 'Dear city')
  })

  it('whatever its state names', async () => {
    const names = [
      'public/../../letter.html',
      letter,
      '../letter.html',
      'public/./../../letter.html',
    ]
    const files = Object.fromEntries(names.map((name) => [name, 'x']))
    writeFileSync(join(folder, 'state.json'), JSON.stringify({ v: 1, files }))
    writeFileSync(join(folder, 'pending.json'), JSON.stringify(names))
    site.publish(page)
    await project(folder)
    expect(readFileSync(letter, 'utf8')).toBe('Dear city')
    expect(readFileSync(join(folder, 'state.json'), 'utf8')).not.toContain('letter')
  })

  it('through a link that somebody has put in its way', async () => {
    const elsewhere = join(root, 'elsewhere')
    mkdirSync(elsewhere)
    writeFileSync(join(elsewhere, 'index.html'), 'Dear city')
    mkdirSync(join(folder, 'public'))
    symlinkSync(elsewhere, join(folder, 'public', 'fr'))
    site.publish(page)
    await expect(project(folder)).rejects.toThrow(/public\/fr is a link/)
    expect(readdirSync(elsewhere)).toEqual(['index.html'])
    expect(readFileSync(join(elsewhere, 'index.html'), 'utf8')).toBe('Dear city')
  })

  it('for a path of the past that leads out of it', async () => {
    const { files } = site.publish(page)
    const old = { file: { ...files['/fr/'], immutable: true }, publicUrl: 'https://x.example' }
    const kept = { '/v1/w/../../../../letter.html': old }
    site.write('kept.json', JSON.stringify({ v: 1, files: kept }))
    expect(await project(folder)).toMatchObject({ damaged: [] })
    expect(readFileSync(letter, 'utf8')).toBe('Dear city')
  })
})
