import { beforeAll, expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'

type Stop = { id?: string; number?: string | null; name: string }

const place = (name: string, number?: string) => ({
  ...{ kind: 'place', name, number },
  ...{ lat: 48.89, lng: 2.34 },
})

eachDatabase('the numbers of stops', (installation) => {
  let token: string
  beforeAll(async () => {
    token = (await person(installation(), 'editor')).token
  })

  const write = async (stops: object[], more: object = {}, id?: string) => {
    const { status, body } = await installation().rest(`/api/tours${id ? `/${id}` : ''}`, {
      method: id ? 'PATCH' : 'POST',
      data: { name: 'Numéros', _status: 'published', stops, ...more },
      token,
    })
    expect(status, JSON.stringify(body)).toBe(id ? 200 : 201)
    return body.doc as { id: string; stops: Stop[]; lastNumber?: number | null }
  }
  const numbers = ({ stops }: { stops: Stop[] }) => stops.map(({ number }) => number)
  const sixStops = () => write(['A', 'B', 'C', 'D', 'E', 'F'].map((name) => place(name)))

  it('stay with their stops once published: without 5 there are 4 and 6, and the next is 7', async () => {
    const walk = await sixStops()
    const without = walk.stops.filter(({ number }) => number !== '5')
    expect(numbers(await write(without, {}, walk.id))).toEqual(['1', '2', '3', '4', '6'])
    const more = await write([...without, place('G')], {}, walk.id)
    expect(numbers(more)).toEqual(['1', '2', '3', '4', '6', '7'])
  })

  it('are never given again, even the highest, whatever a client says was the last', async () => {
    const walk = await sixStops()
    const without = walk.stops.slice(0, 5)
    await write(without, { lastNumber: 2 }, walk.id)
    const more = await write([...without, place('G')], { lastNumber: 1 }, walk.id)
    expect(numbers(more).at(-1)).toBe('7')
    expect(more.lastNumber).toBe(7)
  })

  it('are not given again when the stop went in a draft', async () => {
    const walk = await sixStops()
    const draft = await installation().rest(`/api/tours/${walk.id}?draft=true`, {
      method: 'PATCH',
      data: { _status: 'draft', stops: walk.stops.slice(0, 4) },
      token,
    })
    const more = await write([...draft.body.doc.stops, place('G')], {}, walk.id)
    expect(numbers(more)).toEqual(['1', '2', '3', '4', '7'])
  })

  it('may be “5 bis”', async () => {
    const walk = await sixStops()
    const [a, b, c, d, e, f] = walk.stops
    const more = await write([a, b, c, d, e, place('G', '5 bis'), f], {}, walk.id)
    expect(numbers(more)).toEqual(['1', '2', '3', '4', '5', '5 bis', '6'])
    expect(more.lastNumber).toBe(6)
  })

  it('begin anew from 1 when the editor has said so, and go on from there', async () => {
    const walk = await sixStops()
    const [, b, c, d] = walk.stops
    const anew = [b, c, d].map((stop, index) => ({ ...stop, number: String(index + 1) }))
    const renumbered = await write(anew, {}, walk.id)
    expect(numbers(renumbered)).toEqual(['1', '2', '3'])
    const more = await write([...renumbered.stops, place('G')], {}, walk.id)
    expect(numbers(more)).toEqual(['1', '2', '3', '4'])
  })

  it('follow the order of the stops until the first publication', async () => {
    const data = { _status: 'draft' }
    const { id, stops } = await write([place('A'), place('B')], data)
    const [a, b] = stops
    const between = await write([a, place('C'), b], data, id)
    expect(numbers(between)).toEqual(['1', '2', '3'])
    expect(between.lastNumber).toBeNull()
    expect((await write(between.stops, {}, id)).lastNumber).toBe(3)
  })
})
