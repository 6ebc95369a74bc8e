import { copyButtons } from './copy'
import { liveExample } from './example'
import { liveRecipe } from './recipe'

// what only a script can do is shown by it; without one the page is a reference to read
for (const element of document.querySelectorAll<HTMLElement>('.live')) element.hidden = false
copyButtons()
liveExample()
liveRecipe()
