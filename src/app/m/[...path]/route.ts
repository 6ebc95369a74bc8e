import config from '@payload-config'
import { shopFormRoute } from '../../../next/shop-form-route'

export const dynamic = 'force-dynamic'
export const { GET, POST } = shopFormRoute(config)
