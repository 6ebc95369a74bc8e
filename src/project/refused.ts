/** A folder that can't be a projection's; says in both languages why, and what to do. */
export class FolderRefused extends Error {
  constructor(
    readonly fr: string,
    readonly en: string,
  ) {
    super(en)
  }
}
