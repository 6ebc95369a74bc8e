/** A shopfront under its awning. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M5 14h22v14H5z" fill="#f7efdd"/><path d="M8 18h8v7H8zm10 0h6v10h-6z" fill="#14543f"/><path d="M4 4h24l2 9a4 4 0 0 1-7 2 4 4 0 0 1-7 0 4 4 0 0 1-7 0 4 4 0 0 1-7-2z" fill="#14543f"/><path d="M10.5 4h5v11.500a4 4 0 0 1-6.500-.500zm10.500 0h4l2 9a4 4 0 0 1-4 2.500z" fill="#f7efdd"/></svg>
`
