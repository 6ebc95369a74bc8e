import config from '@payload-config'
import { getPayload } from 'payload'

export const dynamic = 'force-dynamic'

/** The host's own page, from its own collection. */
const Page = async () => {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({ collection: 'posts' })
  return (
    <main>
      <h1>The host’s own site</h1>
      <ul>
        {docs.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </main>
  )
}

export default Page
