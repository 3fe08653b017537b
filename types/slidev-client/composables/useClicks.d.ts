export { createFixedClicks } from '../index'
