/**
 * Keeps the example in sight while one tries what is further down: whole where it stands, small at the window's edge once
 * its own place has gone by. The place keeps its height meanwhile, so that nothing moves.
 */
export function keepInSight(stage: HTMLElement) {
  const place = document.createElement('div')
  stage.before(place)
  place.append(stage)
  new IntersectionObserver(([{ isIntersecting, boundingClientRect }]) => {
    const isPassed = !isIntersecting && boundingClientRect.bottom <= 0
    if (isPassed) {
      place.style.height = `${place.offsetHeight}px`
      stage.style.setProperty('--place', `${place.clientWidth}px`)
    }
    stage.classList.toggle('aside', isPassed)
    document.documentElement.classList.toggle('has-aside', isPassed)
    if (!isPassed) place.style.height = ''
  }).observe(place)
}
