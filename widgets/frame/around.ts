import { read } from './address'

/** Host name of the page around the frame, without "www."; empty where the browser doesn't say. */
export const hostAround = read(document.referrer)?.hostname.replace(/^www\./, '') ?? ''

/**
 * What WordPress has written at the end of the frame's address: each message carries it. Read each time, for its script
 * may add it to a frame that is there already.
 */
export const secret = () => /[?&]secret=(\w+)/.exec(location.hash)?.[1]

/** Tells the page around the frame. Whoever it is may know: there is nothing private in a frame. */
export const tell = (message: object) => parent.postMessage(message, '*')
