/** What the user of the command line can put right: shown as one line, exit code 3. */
export class UsageError extends Error {}
