export { useFixedNav } from '../index'
