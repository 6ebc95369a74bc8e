import { spaced } from '../../../../spaced'
import { writtenFor } from '../words/words'
import { consent } from './consent'
import { csp } from './csp'
import { html } from './html'
import { iframe } from './iframe'
import { joomla } from './joomla'
import { react } from './react'
import type { Recipe } from './recipe-type'
import { squarespace } from './squarespace'
import { wix } from './wix'
import { wordpress } from './wordpress'

export type { Recipe, Way } from './recipe-type'

/** The recipes, by the last word of their page's address, the most asked for first. */
export const RECIPES = {
  ...{ html, wordpress, joomla, wix, squarespace, iframe, consent, react, csp },
}

export type Platform = keyof typeof RECIPES

export const PLATFORMS = Object.keys(RECIPES) as Platform[]

/** In French for French, in English for every other language. */
export const recipeFor = (platform: Platform, locale: string): Recipe =>
  spaced(RECIPES[platform][writtenFor(locale)])
