import type { Readable } from 'node:stream'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as Sdk from '@aws-sdk/client-s3'
import { packageFile } from '../package-folder'
import type { BucketOption } from './option'

/** What an object is answered with, besides its bytes. */
export type Facts = {
  type: string
  cache: string
  encoding?: string
  disposition?: string
  /** A full address: a bucket that serves as a website leads on to it. */
  location?: string
}

/** `free`: only where there is none; `same`: only where it still is the object of that tag. */
type Condition = { is: 'free' } | { is: 'same'; tag: string }

export type Bucket = {
  /** Nothing where there is no such object. */
  read(key: string): Promise<{ text: string; tag: string } | undefined>
  /** @returns the tag of the object */
  write(
    key: string,
    body: Buffer | string | { stream: () => Readable; size: number },
    facts: Facts,
  ): Promise<string>
  /** The same on a condition; nothing where it isn't met. @throws NoConditions where the server knows of none */
  writeIf(condition: Condition, key: string, text: string): Promise<string | undefined>
  remove(keys: string[]): Promise<void>
  close(): void
}

/** A server that doesn't write on conditions: nobody can be kept out there. */
export class NoConditions extends Error {}

const NAME = '@aws-sdk/client-s3'

/** What the copy itself must know: no visitor's. */
const isPrivate = (key: string) => key.startsWith('.costo/')

/** As many as one request may name. */
const REMOVED_AT_ONCE = 1000

/** The bucket of an option; its keys are given without the prefix. @throws Error naming the package where it isn't installed */
export function openBucket({
  bucket: Bucket,
  prefix = '',
  config,
  acl,
  ...given
}: BucketOption): Bucket {
  const sdk = (given.sdk as typeof Sdk | undefined) ?? loadSdk()
  const client = new sdk.S3Client({
    ...{ maxAttempts: 4, requestHandler: { connectionTimeout: 5_000, requestTimeout: 60_000 } },
    // what other servers of the protocol refuse; all goes by https, and is read again from what its hash says
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...config,
  })
  const start = prefix && `${prefix.replace(/\/$/, '')}/`
  const at = (key: string) => ({ Bucket, Key: start + key })

  return {
    async read(key) {
      try {
        const { Body, ETag = '' } = await client.send(new sdk.GetObjectCommand(at(key)))
        return { text: (await Body?.transformToString()) ?? '', tag: ETag }
      } catch (error) {
        if (error instanceof sdk.S3ServiceException && statusOf(error) === 404) {
          if (error.name === 'NoSuchBucket') throw error
          return undefined
        }
        throw error
      }
    },
    async write(key, body, { type, cache, encoding, disposition, location }) {
      const isStream = typeof body === 'object' && 'stream' in body
      const { ETag = '' } = await client.send(
        new sdk.PutObjectCommand({
          ...at(key),
          Body: isStream ? body.stream() : body,
          ContentLength: isStream ? body.size : Buffer.byteLength(body),
          ContentType: type,
          CacheControl: cache,
          ContentEncoding: encoding,
          ContentDisposition: disposition,
          WebsiteRedirectLocation: location,
          ACL: isPrivate(key) ? undefined : acl,
        }),
      )
      return ETag
    },
    async writeIf(condition, key, text) {
      try {
        const { ETag = '' } = await client.send(
          new sdk.PutObjectCommand({
            ...at(key),
            ...{ Body: text, ContentType: 'application/json', CacheControl: 'no-store' },
            ...(condition.is === 'free' ? { IfNoneMatch: '*' } : { IfMatch: condition.tag }),
          }),
        )
        return ETag
      } catch (error) {
        const status = error instanceof sdk.S3ServiceException ? statusOf(error) : undefined
        // not met; met by another at this very moment; gone meanwhile
        if (status === 412 || status === 409 || status === 404) return undefined
        if (status === 501) throw new NoConditions(undefined, { cause: error })
        throw error
      }
    },
    async remove(keys) {
      for (let from = 0; from < keys.length; from += REMOVED_AT_ONCE) {
        const Objects = keys
          .slice(from, from + REMOVED_AT_ONCE)
          .map((key) => ({ Key: at(key).Key }))
        const { Errors = [] } = await client.send(
          new sdk.DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }),
        )
        const [first] = Errors
        if (first)
          throw new Error(
            `${first.Key} can't be removed: ${first.Code ?? ''} ${first.Message ?? ''}`,
          )
      }
    },
    close: () => client.destroy(),
  }
}

const statusOf = (error: Sdk.S3ServiceException) => error.$metadata.httpStatusCode

/** Asked of the project that runs, whose package it is: code that Next has put together no longer knows where it came from. */
function loadSdk(): typeof Sdk {
  const places = [join(process.cwd(), 'package.json'), packageFile('package.json')]
  for (const place of places)
    try {
      return createRequire(place)(NAME) as typeof Sdk
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    }
  throw new Error(
    `costo: the option s3 needs the package ${NAME}, which is not installed. Write npm install ${NAME}; where Next deploys only what is imported, also import * as sdk from '${NAME}' and s3: { …, sdk }.`,
  )
}
