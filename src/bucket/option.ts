/** How the bucket is reached; what is left out the SDK takes from the environment (`AWS_REGION`, `AWS_ACCESS_KEY_ID`…). */
export type BucketClient = {
  region?: string
  /** Of a server that isn't Amazon's: `https://s3.fr-par.scw.cloud`. */
  endpoint?: string
  /** The bucket in the path of an address instead of in the host's name, as MinIO has it. */
  forcePathStyle?: boolean
  credentials?: Credentials | (() => Promise<Credentials>)
}

type Credentials = { accessKeyId: string; secretAccessKey: string; sessionToken?: string }

/**
 * A bucket into which each edition is copied, on S3 or what speaks its protocol (R2, MinIO, Scaleway, OVH…): named as
 * `@payloadcms/storage-s3` names its own.
 */
export type BucketOption = {
  bucket: string
  /** Where in the bucket the edition begins, as a folder: "vitrine". At its root unless said. */
  prefix?: string
  /**
   * An object has one form: `gzip`, which all programs read, unless said; `br`, a fifth smaller, for browsers by https alone; `none`
   * where a CDN compresses.
   */
  encoding?: 'gzip' | 'br' | 'none'
  /** `public-read` where each object must say that it is public; on Amazon's buckets a policy does, and objects say nothing. */
  acl?: 'private' | 'public-read'
  /** How it is reached, as the SDK's client has it. */
  config?: BucketClient
  /**
   * `import * as sdk from '@aws-sdk/client-s3'`, where only what Next has seen imported is deployed (standalone, serverless). Left out,
   * it is looked for among the installed packages.
   */
  sdk?: object
}

const ENCODINGS = ['gzip', 'br', 'none']
const ACLS = ['private', 'public-read']

/** A name as S3 allows it, looked at so far that it can be part of an address. */
const NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/i

/** @throws Error naming the option, what is wrong with it and what to write */
export function checkBucket(option: BucketOption | undefined, editions: string | undefined): void {
  if (option === undefined) return
  const { bucket, prefix = '', encoding, acl, sdk } = Object(option) as BucketOption
  if (!editions)
    throw new Error(
      'costo: the option s3 says where editions are copied to, but nothing says where they are made. Write editions: path.resolve("editions"); on a deployment without a disk of its own a temporary folder will do.',
    )
  if (typeof bucket !== 'string' || !NAME.test(bucket))
    throw new Error(
      `costo: the option s3 has ${JSON.stringify(bucket)} as its bucket. Write s3: { bucket: 'the-name-of-your-bucket', config: { region: 'eu-west-3' } }.`,
    )
  if (
    typeof prefix !== 'string' ||
    !/^([^/\s]+\/)*[^/\s]*$/.test(prefix) ||
    /(^|\/)\.\.?(\/|$)/.test(prefix)
  )
    throw new Error(
      `costo: the option s3 has ${JSON.stringify(prefix)} as its prefix. Write a folder without a slash before it, such as 'vitrine', or leave it out.`,
    )
  if (encoding !== undefined && !ENCODINGS.includes(encoding))
    throw new Error(
      `costo: the option s3 has ${JSON.stringify(encoding)} as its encoding. Write 'gzip', 'br' or 'none'.`,
    )
  if (acl !== undefined && !ACLS.includes(acl))
    throw new Error(
      `costo: the option s3 has ${JSON.stringify(acl)} as its acl. Write 'public-read' or 'private', or leave it out.`,
    )
  if (sdk !== undefined && !Object.hasOwn(Object(sdk), 'S3Client'))
    throw new Error(
      "costo: the option s3 has as its sdk what isn't the package @aws-sdk/client-s3. Write import * as sdk from '@aws-sdk/client-s3' above it, or leave it out.",
    )
}
