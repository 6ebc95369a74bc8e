import config from '@payload-config'
import { getPayload } from 'payload'

export const dynamic = 'force-dynamic'

const Page = async () => {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'posts',
    sort: '-createdAt',
    overrideAccess: false,
  })
  return (
    <main>
      <h1>Latest posts</h1>
      {docs.length === 0 && <p>Nothing has been written yet.</p>}
      <ul className="posts">
        {docs.map(({ id, slug, title, lead }) => (
          <li key={id}>
            <h2>
              <a href={`/posts/${slug}`}>{title}</a>
            </h2>
            {lead && <p>{lead}</p>}
          </li>
        ))}
      </ul>
    </main>
  )
}

export default Page
