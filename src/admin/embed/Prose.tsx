import { Fragment } from 'react'

/** A text of the manual: `code` between backticks, a page of it named [so](wordpress). `manual`: address of its folder. */
export const Prose = ({ text, manual }: { text: string; manual: string }) =>
  text.split(/(`[^`]+`|\[[^\]]+\]\([\w-]+\))/).map((piece, index) => {
    const code = /^`([^`]+)`$/.exec(piece)
    if (code) return <code key={index}>{code[1]}</code>
    const link = /^\[([^\]]+)\]\(([\w-]+)\)$/.exec(piece)
    if (!link) return <Fragment key={index}>{piece}</Fragment>
    return (
      <a key={index} href={`${manual}${link[2]}/`} target="_blank" rel="noreferrer">
        {link[1]}
      </a>
    )
  })
