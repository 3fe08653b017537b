import type { Component } from 'vue'

declare const builtin: Component
export default builtin
