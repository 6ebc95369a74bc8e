import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findProgram } from '../support/nginx'

const run = promisify(execFile)

export type Load = {
  /** Answers a second. */
  rate: number
  /** Milliseconds within which 99 of 100 answers came. */
  p99: number
}

/** Names what is missing to measure, and how to get it. */
export function missingPrograms(): string | undefined {
  const missing = ['nginx', 'wrk'].filter((name) => !findProgram(name))
  return missing.length
    ? `not installed: ${missing.join(', ')} (apt install nginx-light wrk)`
    : undefined
}

/**
 * Asks for one address over 64 connections that stay open, for some seconds, from two threads.
 * @throws Error when any answer was another one than 2xx or 3xx, or did not come
 */
export async function load(
  url: string,
  headers: Record<string, string> = {},
  seconds = 4,
): Promise<Load> {
  const lines = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const wrk = findProgram('wrk') ?? 'wrk'
  const args = ['-t2', '-c64', `-d${seconds}s`, '--timeout', '20s', '--latency', ...lines, url]
  const { stdout } = await run(wrk, args)
  const failed = /Non-2xx or 3xx responses: \d+|Socket errors: .*/.exec(stdout)?.[0]
  const rate = Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1])
  const [, time, unit] = /99%\s*([\d.]+)(us|ms|s)/.exec(stdout) ?? []
  if (failed || !rate || !time) throw new Error(`${url}: ${failed ?? stdout}`)
  return { rate, p99: Number(time) * { us: 0.001, ms: 1, s: 1000 }[unit as 'us' | 'ms' | 's'] }
}
