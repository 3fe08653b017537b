import type { DefineComponent } from 'vue'
import type { Nav } from '../index'

declare const PrintSlideClick: DefineComponent<{ nav: Omit<Nav, 'isPrintMode' | 'isPrintWithClicks' | 'printRange'> }>
export default PrintSlideClick
