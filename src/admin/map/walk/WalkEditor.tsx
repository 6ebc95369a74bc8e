'use client'

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { numberBehind } from '../../../../collections/checks/stops'
import type { Point } from '../../../../collections/walking/distances'
import { historyKey, isRemoval, stepOf } from '../keys'
import { MapCanvas, type MapHandle } from '../MapCanvas'
import type { Selected } from '../scene'
import { useTexts } from '../../useTexts'
import { WORDS as MAP_WORDS } from '../words'
import { pointsOf } from './changes'
import { Decisions } from './Decisions'
import { Figures } from './Figures'
import { ImportLine } from './ImportLine'
import { LinePanel } from './LinePanel'
import { OffLineAll } from './OffLine'
import { Renumber } from './Renumber'
import { sceneOf, type Tool } from './scene'
import { ShopSearch } from './ShopSearch'
import { StopDetail } from './StopDetail'
import { StopList } from './StopList'
import { stopOf } from './stop'
import { Toolbar } from './Toolbar'
import { LINE, useActions } from './useActions'
import { useOurs } from '../ours'
import { useMeasures } from './useMeasures'
import { useShops } from './useShops'
import { useWalk } from './useWalk'
import { WORDS } from './words'

/** The map beside the list of stops, at the head of a walk's stops: both change the fields of the form below. */
export function WalkEditor() {
  const words = useTexts(WORDS)
  const maps = useTexts(MAP_WORDS)
  const { hasSavePermission, isTrashed } = useDocumentInfo()
  const { localization } = useConfig().config
  const { code: locale } = useLocale()
  const isReadOnly = hasSavePermission === false || Boolean(isTrashed)

  const { fields, walk, printed, history, ...ways } = useWalk()
  const ids = walk.rows.flatMap((row) => stopOf(row, new Map()).shop ?? [])
  const { facts, learn, state } = useShops(ids)
  const stops = useMemo(() => walk.rows.map((row) => stopOf(row, facts)), [walk, facts])
  const line = useMemo(() => pointsOf(walk), [walk])
  const { measures, toNext, off, ...figures } = useMeasures(walk, stops, fields)
  const { ground } = useOurs()

  const [tool, setTool] = useState<Tool>('select')
  const [selected, select] = useState<Selected>()
  const [said, say] = useState('')
  const [preview, setPreview] = useState<Point[][]>([])
  const map = useRef<MapHandle>(null)
  const actions = useActions({
    ...{ walk, printed, stops, off, say, select, learn, ...ways },
    words: useMemo(() => ({ ...words, maps }), [words, maps]),
  })

  const stop = stops.find(({ id }) => selected?.kind === 'pin' && selected.id === id)
  const vertex = selected?.kind === 'vertex' ? selected.index : undefined
  const scene = useMemo(
    () => sceneOf({ stops, line, loop: walk.loop, tool, selected, isReadOnly, preview }),
    [stops, line, walk.loop, tool, selected, isReadOnly, preview],
  )
  const start = useMemo(
    () => [...stops.flatMap(({ point }) => (point ? [point] : [])), ...line],
    [stops, line],
  )

  const onKey = (event: KeyboardEvent): boolean => {
    if (isReadOnly) return false
    const step = stepOf(event)
    if (event.key === 'Escape' && selected) select(undefined)
    else if (step && stop) actions.nudge(stop.id, step)
    else if (step && vertex !== undefined) actions.nudgePoint(vertex, step)
    else if (isRemoval(event) && stop) actions.remove(stop.id)
    else if (isRemoval(event) && vertex !== undefined) actions.removePoint(vertex)
    else return false
    return true
  }
  const showStop = (id: string) => {
    const point = stops.find((one) => one.id === id)?.point
    select({ kind: 'pin', id })
    if (point) map.current?.reveal(point)
  }

  return (
    <section
      className="costo-map field-type"
      aria-label={words.title}
      onKeyDown={(event) => {
        const direction = historyKey(event)
        if (!direction || isReadOnly || event.target instanceof HTMLInputElement) return
        event.preventDefault()
        actions.travel(direction)
      }}
    >
      <header>
        <h2>{words.title}</h2>
        {!isReadOnly && <p className="costo-map__note">{words.intro}</p>}
      </header>
      <Decisions
        {...{ stops, facts, isReadOnly }}
        canMakePlace={!localization || localization.defaultLocale === locale}
        onPlace={actions.makePlace}
        onReplace={({ id }, shop) => actions.replace(id, shop)}
        onRemove={actions.remove}
      />
      {!isReadOnly && (
        <Toolbar
          {...{ tool, history }}
          onTool={(next) => {
            setTool(next)
            select(undefined)
          }}
          onTravel={actions.travel}
        >
          <ImportLine
            say={say}
            onPreview={(lines) => {
              setPreview(lines)
              map.current?.fit(lines.flat())
            }}
            onUse={actions.takeOver}
          />
        </Toolbar>
      )}
      <div className="costo-map__pair">
        {state === 'reading' ? (
          <p className="costo-map__waiting">{words.loading}</p>
        ) : (
          <MapCanvas
            {...{ scene, ground, onKey, start, handle: map }}
            name={words.title}
            hands={{
              onGround: (point) => {
                if (isReadOnly) return
                if (tool === 'place') actions.addPlace(point)
                else if (tool === 'line') actions.addPoint(point)
                else select(undefined)
              },
              onPin: (id) => {
                select({ kind: 'pin', id })
                map.current?.focus()
              },
              onPinMoved: actions.moveTo,
              onVertex: (_, index) => {
                select({ kind: 'vertex', path: LINE, index })
                map.current?.focus()
              },
              onVertexMoved: (_, index, point) => actions.movePoint(index, point),
              onPath: (_, point) => actions.putIn(point),
            }}
          />
        )}
        <div className="costo-map__side">
          {state === 'lost' && <p className="costo-map__lost">{words.lost}</p>}
          <Figures {...{ measures, ...figures }} />
          {tool === 'line' && !isReadOnly && (
            <LinePanel
              {...{ line, actions }}
              selected={vertex}
              onSelect={(index) => {
                select({ kind: 'vertex', path: LINE, index })
                map.current?.reveal(line[index])
                say(maps.vertex(index + 1, line.length))
              }}
              centre={() => map.current?.centre() ?? [0, 0]}
            />
          )}
          <OffLineAll {...{ stops, off, isReadOnly }} onThroughAll={actions.leadThroughAll} />
          <StopList
            {...{ stops, toNext, off, isReadOnly }}
            selected={stop?.id}
            onSelect={showStop}
            onReorder={actions.reorder}
            onRemove={actions.remove}
            onMove={actions.nudge}
            onThrough={actions.detourBy}
            detail={
              stop &&
              !isReadOnly && (
                <StopDetail
                  stop={stop}
                  hasLine={line.length > 1}
                  numberBehind={
                    printed.isPrinted && stop !== stops.at(-1)
                      ? numberBehind(stop.number, stops)
                      : undefined
                  }
                  onName={(name) => actions.name(stop.id, name)}
                  onMove={(step) => actions.nudge(stop.id, step)}
                  onThrough={() => actions.leadThrough(stop)}
                  onLine={() => actions.putOnLine(stop)}
                  onBehind={() => actions.addPlace(map.current?.centre() ?? [0, 0], stop.id)}
                  onReplace={(shop) => actions.replace(stop.id, shop)}
                />
              )
            }
          />
          {!isReadOnly && (
            <div className="costo-map__tools">
              <button
                type="button"
                onClick={() => actions.addPlace(map.current?.centre() ?? [0, 0])}
              >
                {words.addPlace}
              </button>
              <ShopSearch label={words.addShop} onChoose={actions.addShop} />
              <label className="costo-map__check">
                <input
                  type="checkbox"
                  checked={walk.loop}
                  onChange={({ target }) => actions.loop(target.checked)}
                />
                {words.loop}
              </label>
              <Renumber isPrinted={printed.isPrinted} stops={stops} onRenumber={actions.renumber} />
            </div>
          )}
        </div>
      </div>
      <p role="status" className="costo-map__spoken">
        {said}
      </p>
    </section>
  )
}
