import type { DefineComponent } from 'vue'
import type { ClicksContext } from '../index'

declare const NoteStatic: DefineComponent<{ no: number, clicksContext?: ClicksContext }>
export default NoteStatic
