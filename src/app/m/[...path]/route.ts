import config from '@payload-config'
import { getPayload } from 'payload'
import { answerShopForm } from '../../../shop-form/answer'

async function answer(request: Request): Promise<Response> {
  return answerShopForm(request, { payload: await getPayload({ config }) })
}

export const dynamic = 'force-dynamic'
export { answer as GET, answer as POST }
