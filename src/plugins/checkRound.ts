import type { CostoOptions } from './options'

/** @throws Error naming the option, what is wrong with it and what to write */
export function checkRound({ roundSeconds, publisher }: CostoOptions): void {
  if (roundSeconds === undefined) return
  if (!(typeof roundSeconds === 'number' && roundSeconds > 0 && roundSeconds <= 86_400))
    throw new Error(
      `costo: the option roundSeconds is ${JSON.stringify(roundSeconds)}. Write the seconds that your deployment gives a request, less some for what is under way: 240 unless said.`,
    )
  if (publisher !== 'job')
    throw new Error(
      "costo: the option roundSeconds is for publisher: 'job' only. The command takes --seconds, and the process that runs Payload has no end of a round.",
    )
}
