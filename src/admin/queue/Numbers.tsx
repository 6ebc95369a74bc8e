import { amount } from '../editions/format'
import type { Language } from '../../queue/words'

type Props = {
  title: string
  language: Language
  numbers: { label: string; count: number; href: string }[]
}

/** Numbers that lead to what they count; those of nothing stand back. */
export function Numbers({ title, language, numbers }: Props) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {numbers.map(({ label, count, href }) => (
          <li key={href} data-none={count ? undefined : ''}>
            <a href={href}>
              <strong>{amount(count, language)}</strong> <span>{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
