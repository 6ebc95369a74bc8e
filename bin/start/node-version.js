import { Refusal } from './words.js'

/** `engines` in package.json, said before anything newer is used. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Refusal(
    `Node ${version} est trop ancien : installez Node 20.19 ou plus récent (https://nodejs.org), puis relancez « npm start ».`,
    `Node ${version} is too old: install Node 20.19 or newer (https://nodejs.org), then run “npm start” again.`,
  )
}
