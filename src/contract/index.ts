/** Types and parsers of every public file: what a stranger may rely on. */
export type * from './record'
export * from './custom'
export type * from './edition'
export type { Frame, FrameMessage, FrameQuestion } from './frame'
export * from './partner'
export * from './shop'
export * from './tour'
export * from './video'
