import type { ReactNode } from 'react'
import './style.css'

const Layout = ({ children }: { children: ReactNode }) => (
  <html lang="en">
    <body>
      <header className="site">
        <a href="/">Pavement</a>
        <p>Notes from the north of Paris</p>
      </header>
      {children}
    </body>
  </html>
)

export default Layout
