/** Plain paragraphs as the state of Payload's Lexical editor. */
export const story = (...paragraphs: string[]) => ({
  root: {
    ...node('root'),
    direction: 'ltr',
    children: paragraphs.map((text) => ({
      ...node('paragraph'),
      direction: 'ltr',
      textFormat: 0,
      textStyle: '',
      children: [
        { type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 },
      ],
    })),
  },
})

const node = (type: string) => ({ type, version: 1, format: '', indent: 0 })
