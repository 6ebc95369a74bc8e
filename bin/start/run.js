import { spawn } from 'node:child_process'
import { ROOT } from './settings.js'

// a tool says what is wrong first or last
const FIRST_LINES = 12
const LAST_LINES = 25
const STOP_MS = 5000

/** A command ended with another code than 0; `output` holds its first and last lines. */
export class CommandFailed extends Error {
  constructor(command, code, output) {
    super(`${command}: ${code}`)
    this.code = code
    this.output = output
  }
}

/**
 * Runs a command of the start to its end, in the project's folder; a stop ends it and all it has started.
 * @param onLine what it prints, line by line
 * @throws CommandFailed; or the signal's reason when stopped
 */
export async function run(command, args, { env = process.env, signal, onLine = () => {} }) {
  signal.throwIfAborted()
  const onWindows = process.platform === 'win32'
  const child = spawn(command, args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // a group of its own: Ctrl-C reaches us alone, and we end all of it
    detached: !onWindows,
    shell: onWindows && command.endsWith('.cmd'),
  })
  const output = []
  for (const stream of [child.stdout, child.stderr])
    readLines(stream, (line) => {
      output.push(line)
      if (output.length > FIRST_LINES + LAST_LINES) output.splice(FIRST_LINES, 1)
      onLine(line)
    })

  let last
  const stop = () => {
    endGroup(child, 'SIGTERM')
    last = setTimeout(() => endGroup(child, 'SIGKILL'), STOP_MS)
  }
  signal.addEventListener('abort', stop, { once: true })
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code, signalName) => resolve(code ?? signalName))
    })
    signal.throwIfAborted()
    if (code !== 0) throw new CommandFailed([command, ...args].join(' '), code, output)
  } finally {
    signal.removeEventListener('abort', stop)
    clearTimeout(last)
  }
}

function endGroup(child, signalName) {
  try {
    if (process.platform === 'win32') child.kill(signalName)
    else process.kill(-child.pid, signalName)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error // it has just ended
  }
}

function readLines(stream, onLine) {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop()
    lines.filter((line) => line.trim()).forEach(onLine)
  })
}
