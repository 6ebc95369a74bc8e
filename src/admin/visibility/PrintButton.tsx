'use client'

/** Prints the page; the style sheet leaves only what belongs on paper. */
export const PrintButton = ({ label }: { label: string }) => (
  <button type="button" className="costo-visibility__button" onClick={() => window.print()}>
    {label}
  </button>
)
