/** What is true of this installation, and stands in its documents. */
export type PrivacySettings = {
  /** Public address of the showcase. */
  publicUrl: string
  /** An e-mail address or a page by which its operator is reached. */
  contact?: string
  /** Whether widgets count. */
  metrics: boolean
  /** Whether partners are sent a monthly sheet by e-mail. */
  sendsMail: boolean
  /** Name of the partner on whose site the widgets stand; a blank to fill in when absent. */
  host?: string
  /** Months for which sums are kept by day. */
  monthsByDay: number
  /** ISO day on which the document is made. */
  day: string
}
