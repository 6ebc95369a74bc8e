/** Where the admin stands, as the web process sees it. */
export type CmsState =
  | { phase: 'preparing' | 'building' | 'starting' | 'restarting' | 'failed' }
  | { phase: 'ready'; port: number }
