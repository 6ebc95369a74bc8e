import type { DefaultServerCellComponentProps } from 'payload'

/** In a list: how many there are, without asking what they are called. */
export function CountCell({ cellData }: DefaultServerCellComponentProps) {
  const count = Array.isArray(cellData) ? cellData.length : 0
  return <span>{count || '—'}</span>
}
