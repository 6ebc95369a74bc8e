import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getPayload, handleEndpoints } from 'payload'
import configured from '../../payload.config'
import { cmsListener } from './cms-listener'

// the real configuration on a port of 127.0.0.1 that is told to the parent; Next takes a minute to build, and writes nothing

const config = await configured
const payload = await getPayload({ config, disableOnInit: true })
payload.logger.level = 'silent'

const handle = (request: Request) => handleEndpoints({ config, request })
const server = createServer(cmsListener({ payload, handle }))
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.once('disconnect', () => process.exit(0))
