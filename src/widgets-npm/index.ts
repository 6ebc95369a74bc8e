export { configure, type Configuration } from './baked'
