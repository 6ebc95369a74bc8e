import { askedBy } from '../../sheet/asked'
import type { Endpoint } from 'payload'
import { editsRecords } from '../../../collections/access'
import { longDay, span } from '../../charts'
import { parisDay } from '../../publish/paris'
import { html, trusted } from '../../publish/pages/html'
import { htmlAnswer, languageIn, refusal } from '../../endpoints/answers'
import { csvAnswer } from '../../sheet/csv'
import { documentOf } from '../../sheet/html/document'
import { indicatorsCsv } from './csv'
import { INDICATORS_STYLE, indicatorsBody } from './html'
import { type Indicators, readIndicators } from './read'
import { ANSWERS, type Language, WORDS } from './words'

/**
 * `GET /costo/indicators?partner=&from=&until=&format=csv|html`, in `?language=` or the asker's own: the sheet of indicators
 * for a funder, to print or as a table. For those who edit records and nobody else.
 */
export const indicatorsEndpoint: Endpoint = {
  path: '/costo/indicators',
  method: 'get',
  handler: async (req) => {
    const language = languageIn(req)
    if (!(await editsRecords({ req }))) return refusal(403, ANSWERS.notAllowed[language])
    const indicators = await readIndicators(askedBy(req), language, req)
    if (!indicators) return refusal(404, ANSWERS.noPartner[language])
    if (indicators.wrongPeriod) return refusal(400, WORDS[language].wrongPeriod)
    if (req.searchParams.get('format') !== 'csv') return page(indicators, language)
    const { period, partner } = indicators
    const name = [{ fr: 'indicateurs', en: 'indicators' }[language], partner?.slug]
    return csvAnswer(
      indicatorsCsv(indicators, language),
      [...name.filter(Boolean), period.from, period.until].join('-'),
    )
  },
}

function page(indicators: Indicators, language: Language): Response {
  const words = WORDS[language]
  const { period, partner } = indicators
  const text = documentOf({
    title: [words.title, partner?.name].filter(Boolean).join(' · '),
    under: span(period.from, period.until, language),
    language,
    body: html`<style>
        ${trusted(INDICATORS_STYLE)}
      </style>
      ${indicatorsBody(indicators, language)}`,
    foot: words.madeOn(longDay(parisDay(new Date()), language)),
  })
  return htmlAnswer(text)
}
