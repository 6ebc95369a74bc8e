'use client'

import { useWords } from './useEditions'

/** Lists of earlier leaflets that were damaged: what that means for paper, and how to have them back. */
export function SetAside({ paths }: { paths: string[] }) {
  const { words } = useWords()
  return (
    <>
      <p>{words.setAside}</p>
      <ul>
        {paths.map((path) => (
          <li key={path}>
            <code>{path}</code>
          </li>
        ))}
      </ul>
    </>
  )
}
