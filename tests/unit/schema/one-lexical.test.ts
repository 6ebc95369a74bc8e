import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lexicalTargetVersion } from '@payloadcms/richtext-lexical'
import { expect, it } from 'vitest'

type Package = { name: string; version: string }

/** Every copy of Lexical in the tree of packages, as "@lexical/react 0.50.0". */
function copiesBelow(folder: string): string[] {
  const named = (path: string): string[] => {
    const nested = copiesBelow(join(path, 'node_modules'))
    const { name, version } = packageAt(path) ?? {}
    return name === 'lexical' || name?.startsWith('@lexical/')
      ? [`${name} ${version}`, ...nested]
      : nested
  }
  return namesIn(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@')
        ? namesIn(join(folder, name)).flatMap((inner) => named(join(folder, name, inner)))
        : named(join(folder, name)),
    )
}

const orNothing = <T>(read: () => T): T | undefined => {
  try {
    return read()
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (['ENOENT', 'ENOTDIR'].includes(code)) return undefined
    throw error
  }
}

const namesIn = (folder: string): string[] => orNothing(() => readdirSync(folder)) ?? []
const packageAt = (path: string) =>
  orNothing(() => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Package)

it('there is one Lexical in the tree, the one that Payload was made with', () => {
  const copies = copiesBelow('node_modules')
  expect(copies.filter((copy) => copy.startsWith('lexical '))).toEqual([
    `lexical ${lexicalTargetVersion}`,
  ])
  expect(copies.filter((copy) => copy.startsWith('@lexical/react '))).toHaveLength(1)
  // two of one name would be two kinds of node to each other
  expect(new Set(copies).size).toBe(copies.length)
  expect(copies.filter((copy) => !copy.endsWith(` ${lexicalTargetVersion}`))).toEqual([])
})
