import type { Host } from '../../embed-builder/hosts'
import type { BuilderProps } from './EmbedBuilder'
import type { Words } from './words'

type Props = Pick<BuilderProps, 'state'> & { words: Words; host: Host | undefined }

/** What one must know before pasting: the record is not online, the site is not declared. */
export function Warnings({ state, words, host }: Props) {
  const all = [
    state !== 'published' && words[state],
    host && host.sites.length === 0 && words.undeclared(host.name),
  ].filter((one) => typeof one === 'string')
  if (!all.length) return null
  return (
    <ul className="costo-embed__warnings">
      {all.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  )
}
