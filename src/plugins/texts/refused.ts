/** @throws Error of all that is wrong with the option, none of which is told otherwise then */
export function refused(problems: string[]): void {
  if (problems.length)
    throw new Error(
      `costo: the option texts says what can't be told: ${problems.join('; ')}. Without the option \`npx payload costo-texts\` prints all that can be said.`,
    )
}
