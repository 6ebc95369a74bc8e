import type { WalkFacts } from '../publish/pages/tour/facts'
import { Guide } from './guide'
import { tellOpenings } from './hours'
import { offerKeeping } from './keep'
import { offerPlace } from './locate'
import { switches } from './looks'
import { holdPictures, sayWhenSilent } from './media'

// what only a script can do is shown by it; without one the page is to be read
const facts = JSON.parse(document.getElementById('walk-facts')!.textContent) as WalkFacts
const stops = [...document.querySelectorAll<HTMLElement>('.stop')]
for (const element of document.querySelectorAll<HTMLElement>('.tools, .mark'))
  element.hidden = false
switches()
tellOpenings(facts, stops)
offerPlace(new Guide(facts), stops, facts)
void offerKeeping(facts.words)
holdPictures()
sayWhenSilent(facts.words)
