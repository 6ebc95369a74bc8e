import type { OfferedStop } from '../../import/answer'
import type { FileArea, FileLine } from '../../import/walk-file'
import type { ChosenFile } from './useFiles'

/** With a key of its own among all that was read. */
export type Keyed<T> = T & { key: string }

export const linesIn = (files: ChosenFile[]): Keyed<FileLine>[] => all(files, 'lines')
export const stopsIn = (files: ChosenFile[]): Keyed<OfferedStop>[] => all(files, 'stops')
export const areasIn = (files: ChosenFile[]): Keyed<FileArea>[] => all(files, 'areas')

const all = <K extends 'lines' | 'stops' | 'areas'>(files: ChosenFile[], what: K) =>
  files.flatMap((file) =>
    file.state === 'read'
      ? file.held[what].map((one, index) => ({ ...one, key: `${file.key}/${index}` }))
      : [],
  ) as Keyed<Extract<ChosenFile, { state: 'read' }>['held'][K][number]>[]
