/** Plain text as paragraphs: an empty line parts them. */
export const paragraphs = (text: string | undefined): string[] =>
  (text ?? '').split(/\n\s*\n/).flatMap((one) => one.trim() || [])
