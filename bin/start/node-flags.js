/**
 * For every process that loads Payload. Its editor's packages (`lexical`, `@lexical/*`) choose between two builds by an
 * `await import` at the top of each; on Node 20, mostly on a busy machine, these now and then wait for each other for
 * ever, and the process ends with code 13 and not a word. With this condition Node takes the production builds directly.
 */
export const NODE_FLAGS = ['--conditions=production']
