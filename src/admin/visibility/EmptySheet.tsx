import type { Words } from '../../sheet/words'

/** What to do while no day has been counted yet. `manual`: address of the page that tells how a widget is put on a site. */
export function EmptySheet({ words, manual }: { words: Words; manual: string }) {
  const { title, text, steps, manual: label } = words.empty
  return (
    <section className="costo-visibility__empty">
      <h2>{title}</h2>
      <p>{text}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <a className="costo-visibility__button" href={manual}>
          {label}
        </a>
      </p>
    </section>
  )
}
