/** The slides’ notes as HTML, in their order; empty in dev, where each slide has its own. `src/deck/lean` makes the module. */
declare const notes: string[]
export default notes
