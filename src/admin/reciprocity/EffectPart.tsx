import { fittingBars, number } from '../../charts'
import { LEDGER_WORDS } from '../../ledger/words'
import type { PartProps } from './LedgerPanel'
import { NumbersTable } from './NumbersTable'

/** What another λ would have given each, before it is applied. */
export function EffectPart({ answer, language, routes }: PartProps) {
  const words = LEDGER_WORDS[language]
  const { effect, account, ledger } = answer
  const now = account.rule.reciprocity
  const asked = effect && effect !== 'wrong' ? effect.reciprocity : now
  return (
    <>
      <p>{words.effectNote}</p>
      <form
        className="costo-visibility__form"
        method="get"
        action={`${routes.admin}/reciprocity#effect`}
      >
        <input type="hidden" name="from" value={ledger.period.from} />
        <input type="hidden" name="until" value={ledger.period.until} />
        <label>
          {words.lambda}
          <input
            type="number"
            name="reciprocity"
            min={0}
            max={1}
            step={0.05}
            defaultValue={asked}
            required
          />
        </label>
        <button type="submit" className="costo-visibility__button">
          {words.look}
        </button>
        <a className="costo-visibility__button" href={`${routes.admin}/globals/sharing`}>
          {words.apply}
        </a>
      </form>
      {effect === 'wrong' && (
        <p className="costo-visibility__wrong" role="alert">
          {words.wrongLambda}
        </p>
      )}
      {effect && effect !== 'wrong' && <Shown {...{ answer, language, effect, now }} />}
    </>
  )
}

type ShownProps = Pick<PartProps, 'answer' | 'language'> & {
  effect: Exclude<NonNullable<PartProps['answer']['effect']>, 'wrong'>
  now: number
}

function Shown({ answer, language, effect, now }: ShownProps) {
  const words = LEDGER_WORDS[language]
  const names = new Map(answer.account.partners.map(({ slug, name }) => [slug, name]))
  const told = (value: number) => value.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB')
  const heads: [string, string] = [
    words.lambdaNow(told(now)),
    words.lambdaThen(told(effect.reciprocity)),
  ]
  const rows = Object.entries(effect.effects)
    .map(([slug, { due, wouldBeDue }]) => ({
      name: names.get(slug) ?? slug,
      values: [Math.round(due), Math.round(wouldBeDue)] as [number, number],
    }))
    .sort((a, b) => b.values[0] - a.values[0])
  const bars = fittingBars({ names: heads, rows, locale: language, summary: words.effect })
  return (
    <>
      <div className="costo-reciprocity__bars" dangerouslySetInnerHTML={{ __html: bars }} />
      <NumbersTable
        caption={words.effect}
        heads={[words.partner, ...heads, words.change]}
        rows={rows.map(({ name, values: [before, after] }) => ({
          ...{ key: name, head: name },
          cells: [
            ...[number(before, language), number(after, language)],
            signed(after - before, language),
          ],
        }))}
      />
    </>
  )
}

const signed = (value: number, language: 'fr' | 'en') =>
  (value > 0 ? '+' : value < 0 ? '−' : '') + number(Math.abs(value), language)
