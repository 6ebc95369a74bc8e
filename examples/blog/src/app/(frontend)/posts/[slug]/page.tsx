import config from '@payload-config'
import { RichText } from '@payloadcms/richtext-lexical/react'
import { notFound } from 'next/navigation'
import { getPayload } from 'payload'
import { Embeds } from '../../../../components/Embeds'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }> }

const Page = async ({ params }: Props) => {
  const { slug } = await params
  const payload = await getPayload({ config })
  // the post's own access is for this page to keep; what is shown of the shop, the widget's public file says
  const { docs } = await payload.find({
    collection: 'posts',
    where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
    depth: 1,
    limit: 1,
  })
  const [post] = docs
  if (!post) notFound()
  const { title, author, cover, lead, body, shop, walk } = post
  return (
    <main>
      <article>
        <h1>{title}</h1>
        {typeof author === 'object' && author && <p className="byline">By {author.name}</p>}
        {typeof cover === 'object' && cover?.url && (
          <img
            className="cover"
            src={cover.url}
            alt={cover.alt}
            width={cover.width ?? undefined}
            height={cover.height ?? undefined}
          />
        )}
        {lead && <p className="lead">{lead}</p>}
        {body && <RichText data={body} />}
      </article>
      <Embeds shop={shop} walk={walk} />
    </main>
  )
}

export default Page
