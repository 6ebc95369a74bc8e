import { isAbsolute } from 'node:path'

/** @param folders by the names of their options @throws Error naming the option, what is wrong with it and what to write */
export function checkFolders(folders: Record<string, unknown>): void {
  for (const [name, folder] of Object.entries(folders)) {
    if (!folder) continue
    if (typeof folder !== 'string')
      throw new Error(
        `costo: the option ${name} is ${JSON.stringify(folder)}, no absolute path. Write one, such as path.resolve("${name}").`,
      )
    if (!isAbsolute(folder))
      throw new Error(
        `costo: the option ${name} is "${folder}", a relative path. Write an absolute one, such as path.resolve("${folder}").`,
      )
  }
}
