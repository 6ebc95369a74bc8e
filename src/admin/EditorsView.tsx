import { DefaultTemplate } from '@payloadcms/next/templates'
import { HydrateAuthProvider, SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { Access, AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { editsRecords } from '../../collections/access'
import { languageOf } from '../../collections/messages'

type View = {
  /** Of Payload's, as they are given to the view. */
  props: AdminViewServerProps
  /** Below the admin's own path: "/editions". */
  path: string
  title: { fr: string; en: string }
  /** Who sees it: those who edit records unless said. */
  access?: Access
  children: ReactNode
}

/** A view of ours in the admin's frame, for those who may see it; others are told that there is none. */
export async function EditorsView({ props, path, title, access = editsRecords, children }: View) {
  const { initPageResult, params, searchParams } = props
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${path}`)}`)
  if (!(await access({ req }))) notFound()
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <HydrateAuthProvider permissions={permissions} />
      <SetStepNav nav={[{ label: title[languageOf(req)] }]} />
      {children}
    </DefaultTemplate>
  )
}
