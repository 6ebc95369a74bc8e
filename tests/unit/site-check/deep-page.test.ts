import { expect, it } from 'vitest'
import { readPage } from '../../../src/site-check/page/read-page'

it.each(['<div>', '<div data-costo="tour-map">', '<b><i>'])(
  'takes apart a page of ten thousand %s within each other, as far as people nest pages',
  (start) => {
    const shown = '<script src="https://v.example/v1/embed.js"></script>'
    const { scripts } = readPage(`<body>${shown}${start.repeat(10_000)}`)
    expect(scripts.map(({ attributes }) => attributes.src)).toEqual([
      'https://v.example/v1/embed.js',
    ])
  },
)
