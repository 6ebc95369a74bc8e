import { encode } from 'uqr'
import { escape } from '../../../contract/html-text'
import { type Html, trusted } from '../html'

/** Light modules around the code (ISO/IEC 18004 asks for four). */
const QUIET = 4

/** A QR code as a drawing with its meaning in words. A quarter of it may be lost to a fold or a thumb (level Q). */
export function qr(address: string, alternative: string): Html {
  const { data, size } = encode(address, { ecc: 'Q', border: QUIET })
  const runs = data.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return []
      const end = row.indexOf(false, x)
      return `M${x} ${y}h${(end < 0 ? size : end) - x}v1H${x}z`
    }),
  )
  return trusted(
    `<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${escape(alternative)}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${runs.join('')}"/></svg>`,
  )
}
