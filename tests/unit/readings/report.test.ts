import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { LARGEST_FILE, MOST_LINES } from '../../../src/readings/import/limits'
import { FileRefused } from '../../../src/readings/import/refused'
import { planOf } from '../../../src/readings/import/report'
import type { Reading } from '../../../src/readings/reading'

const PARTNERS = [
  { id: 'p1', slug: 'tudigo', names: ['Tudigo', 'Bulb in Town'] },
  { id: 'p2', slug: 'le-carillon', names: ['Le Carillon'] },
  { id: 'p3', slug: 'carillon-2', names: ['Le Carillon'] },
]
const HEAD =
  'Indicateur;Partenaire;Réseau;Question;Jour;Valeur;Unité;Source;Point de départ;Remarque'
const GOOD = 'Abonnés;Tudigo;Instagram;;26/11/2026;1 240;;Page, lue par Awa;oui;'

const plan = (text: string | Uint8Array, there: Reading[] = []) =>
  planOf(typeof text === 'string' ? Buffer.from(text) : text, {
    partners: PARTNERS,
    there,
    today: '2026-11-26',
  })
const lines = (...more: string[]) => plan([HEAD, ...more].join('\r\n'))

const READING: Reading = {
  ...{ indicator: 'followers', partner: 'p1', channel: 'instagram', day: '2026-11-26' },
  ...{ value: 1240, source: 'Page, lue par Awa', baseline: true },
}

describe('a file of readings', () => {
  it.each([
    ['UTF-8', Buffer.from(`${HEAD}\n${GOOD}`)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${HEAD}\n${GOOD}`)],
    ['what Windows writes', iconv.encode(`${HEAD}\r\n${GOOD}\r\n`, 'windows-1252')],
    ['UTF-16', iconv.encode(`${HEAD}\n${GOOD}`, 'utf-16le', { addBOM: true })],
    [
      'commas',
      Buffer.from(
        `${HEAD}\n${GOOD.replace('Page, lue', '"Page; lue"')}`
          .replaceAll(';', ',')
          .replace('"Page, lue"', '"Page, lue')
          .replace('par Awa', 'par Awa"'),
      ),
    ],
    ['tabs', Buffer.from(`${HEAD}\n${GOOD}`.replaceAll(';', '\t'))],
    ['Excel’s note of the separator', Buffer.from(`sep=;\r\n${HEAD}\r\n${GOOD}`)],
  ])('is read as %s', (_, bytes) => {
    const { verdicts } = plan(bytes)
    expect(verdicts).toMatchObject([{ is: 'new', reading: READING }])
  })

  it('is read in English too, its columns in any order, those of others left out', () => {
    const { verdicts, warnings } = plan(
      'Value,Day,Network,Indicator,Mine,Source,Partner\n1240,2026-11-26,instagram,Followers,x,Awa,tudigo',
    )
    expect(verdicts).toMatchObject([{ at: 2, is: 'new', reading: { partner: 'p1', value: 1240 } }])
    expect(warnings.map(({ en }) => en)).toEqual(['Columns left out: Mine.'])
  })

  it('knows a partner by a former name, and the programme by none', () => {
    const { verdicts } = lines(
      GOOD.replace('Tudigo', 'bulb in town'),
      'Nouveaux clients CoSto;;;;26/11/2026;3;;Awa;;',
    )
    expect(verdicts.map(({ is, reading }) => [is, reading?.partner])).toEqual([
      ['new', 'p1'],
      ['new', undefined],
    ])
  })

  it('keeps a survey’s question and unit, and a decimal comma', () => {
    const { verdicts } = lines(
      'Résultat d’enquête;;;"Satisfait ; ou non ?";01/11/2026;62,5 %;;Enquête;;"deux\r\nlignes"',
      'enquete;;;Q;01/11/2026;1;;A;;',
    )
    expect(verdicts[0]).toMatchObject({
      is: 'new',
      reading: { question: 'Satisfait ; ou non ?', value: 62.5, unit: '%', note: 'deux\r\nlignes' },
    })
    // the line within quotes counts
    expect(verdicts[1]).toMatchObject({ at: 4, is: 'wrong' })
  })

  it.each([
    [
      GOOD.replace('Abonnés', 'Fans'),
      'indicator',
      /« Fans » n’est pas un indicateur.*Abonnés, Nouveaux/,
    ],
    [GOOD.replace('Tudigo', 'Inconnu'), 'partner', /Aucun partenaire ne s’appelle « Inconnu »/],
    [GOOD.replace('Tudigo', 'Le Carillon'), 'partner', /Plusieurs partenaires/],
    [GOOD.replace('Instagram', 'Minitel'), 'channel', /« Minitel » n’est pas un réseau/],
    [GOOD.replace('Instagram', ''), 'channel', /Dites sur quel réseau/],
    [GOOD.replace('26/11/2026', '31/02/2026'), 'day', /« 31\/02\/2026 » n’est pas un jour/],
    [GOOD.replace('26/11/2026', '27/11/2026'), 'day', /pas encore venu/],
    [GOOD.replace('1 240', '1,240.5'), 'value', /n’est pas un nombre/],
    [GOOD.replace('1 240', '12,5'), 'value', /nombres entiers/],
    [GOOD.replace('1 240', '-4'), 'value', /au-dessous de zéro/],
    [GOOD.replace('1 240', ''), 'value', /La case est vide/],
    [GOOD.replace('Page, lue par Awa', ''), 'source', /La case est vide/],
    [GOOD.replace('Page, lue par Awa', 'x'.repeat(201)), 'source', /plus de 200 caractères/],
    [GOOD.replace('oui', 'peut-être'), 'baseline', /écrivez oui/],
    [`${GOOD};trop`, undefined, /plus de cases/],
    [`"${GOOD}`, undefined, /guillemet/],
  ])('says what is wrong with "%s"', (line, column, message) => {
    const [before, wrong] = lines('', line).verdicts
    expect(wrong).toBeUndefined()
    expect(before).toMatchObject({ at: 3, is: 'wrong', problems: [column ? { column } : {}] })
    const problems = before.is === 'wrong' ? before.problems : []
    expect(problems[0].reason.fr.replaceAll('\u00a0', ' ')).toMatch(message)
  })

  it('says all that is wrong with a line', () => {
    const [wrong] = lines('Fans;Inconnu;;;hier;beaucoup;;;;').verdicts
    const columns = wrong.is === 'wrong' ? wrong.problems.map(({ column }) => column) : []
    expect(columns.sort()).toEqual(['day', 'indicator', 'partner', 'source', 'value'])
  })

  it('leaves what is there already, and refuses another value for the same day', () => {
    const other = GOOD.replace('1 240', '1 300')
    expect(plan(`${HEAD}\n${GOOD}`, [READING]).verdicts).toMatchObject([{ is: 'same' }])
    const [wrong] = plan(`${HEAD}\n${other}`, [READING]).verdicts
    expect(wrong).toMatchObject({ is: 'wrong', problems: [{ column: 'day' }] })
    expect(lines(GOOD, GOOD, other).verdicts).toMatchObject([
      { is: 'new' },
      { is: 'same', reason: { en: 'Line 2 of the file says it already.' } },
      { is: 'wrong', problems: [{ column: 'value' }] },
    ])
  })

  it('refuses a second baseline of the same series, in the file and beside it', () => {
    const second = GOOD.replace('26/11/2026', '25/11/2026')
    expect(lines(GOOD, second).verdicts[1]).toMatchObject({
      is: 'wrong',
      problems: [{ column: 'baseline', reason: { en: expect.stringMatching(/26\/11\/2026/) } }],
    })
    const elsewhere = second.replace('Instagram', 'Facebook')
    expect(plan(`${HEAD}\n${elsewhere}`, [READING]).verdicts).toMatchObject([{ is: 'new' }])
  })
})

describe('nothing can be made of', () => {
  it.each([
    ['an empty file', '', /vide/],
    ['a file of headings', HEAD, /titres/],
    ['a file without headings', GOOD, /Ligne 1 : il manque « Indicateur »/],
    [
      'a column that is there twice',
      `${HEAD};Date\n${GOOD};x`,
      /deux colonnes s’appellent « Jour »/,
    ],
    ['a workbook', Buffer.from('PK\x03\x04…'), /classeur/],
    [
      'more lines than there may be',
      `${HEAD}${`\n${GOOD}`.repeat(MOST_LINES + 1)}`,
      /plus de 5000/,
    ],
    ['a file too large', Buffer.alloc(LARGEST_FILE + 1, 'x'), /plus de 1 Mo/],
  ])('%s', (_, text, message) => {
    expect(() => plan(text)).toThrow(FileRefused)
    try {
      plan(text)
    } catch (error) {
      expect((error as FileRefused).reason.fr.replaceAll('\u00a0', ' ')).toMatch(message)
    }
  })

  // each kept the server from answering anybody, for minutes
  it.each([
    ['a cell of a million spaces', `${HEAD}\n${GOOD.replace('1 240', `1${' '.repeat(900_000)}x`)}`],
    ['half a million headings', `${HEAD}${';x'.repeat(400_000)}\n${`${GOOD}\n`.repeat(1000)}`],
  ])('is answered at once for %s', (_, text) => {
    const start = performance.now()
    try {
      expect(plan(text).verdicts).toMatchObject([{ is: 'wrong' }])
    } catch (error) {
      expect(error).toBeInstanceOf(FileRefused)
    }
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('is read with empty cells behind its headings', () => {
    const empty = ';'.repeat(300)
    expect(plan(`${HEAD}${empty}\n${GOOD}${empty}`).verdicts).toMatchObject([{ is: 'new' }])
  })
})
