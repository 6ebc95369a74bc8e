/** Whether it is the address of a shopkeeper's link, or of a file of its page; of a link the path is a secret. */
export const isLinkPath = (target = ''): boolean => /^\/m(?=[/?#]|$)/.test(target)
