/**
 * Slides as parts of an article: what a slide's code draws is taken before it reaches the page, and each layout, component
 * and heading in it is replaced by its form for reading. Slides and components know nothing of it.
 */
import { Comment, Fragment, Static, Text, h, isVNode } from 'vue'
import type { Component, Slots, VNode, VNodeArrayChildren } from 'vue'
import { elementsOf } from './static-nodes.ts'

/** What stands in place of a component: another one with the same attributes and slots. */
export type Forms = ReadonlyMap<unknown, Component>

type Child = VNodeArrayChildren[number]
type Render = (this: unknown, ...args: unknown[]) => VNode
interface Compiled { setup?: (props: unknown, context: unknown) => unknown, render?: Render }

/** The same component, in which `change` has the last word on what it draws. */
export function redrawn(component: Component, change: (drawn: VNode) => VNode): Component {
  const { setup, render } = component as Compiled
  const changed = (draw: Render): Render => function (...args) { return change(draw.apply(this, args)) }
  return {
    ...component as object,
    ...(render && { render: changed(render) }),
    ...(setup && {
      setup(props: unknown, context: unknown) {
        const made = setup(props, context)
        return typeof made === 'function' ? changed(made as Render) : made
      },
    }),
  } as Component
}

function standIn(drawn: VNode, parts: Forms): VNode {
  const part = parts.get(drawn.type)
  return part ? h(part, drawn.props, slotsOf(drawn)) : drawn
}

/** The component with the outermost of its own parts replaced. */
export const withParts = (component: Component, parts: Forms): Component =>
  redrawn(component, drawn => standIn(drawn, parts))

type SlotFunctions = Record<string, (...args: unknown[]) => VNode[]>

/** A component's slots; what is not a function there is Vue's own. */
function slotsOf({ children }: VNode, change: (content: VNode[]) => VNode[] = content => content): SlotFunctions {
  if (typeof children !== 'object' || children === null || Array.isArray(children))
    return {}
  return Object.fromEntries(Object.entries(children as SlotFunctions)
    .flatMap(([name, slot]) => typeof slot === 'function' ? [[name, (...args: unknown[]) => change(slot(...args))] as const] : []))
}

export interface Rewriting {
  forms: Forms
  /** For a component without a form that is a block of its own: shows it as the slide does. */
  asDrawn: Component
  /** Level of the slide's title. */
  level: number
  /** Draws the title. */
  title: (content: unknown, props: VNode['props']) => VNode
}

/** Whether the slide's title has been seen, and the level of the heading before. */
interface Progress { titled: boolean, last: number }

/** A heading: the first of the first level is the title; below it, no level is skipped. */
function heading(node: VNode, content: unknown, rewriting: Rewriting, progress: Progress): VNode {
  const depth = Number(String(node.type).slice(1))
  if (depth === 1 && !progress.titled) {
    progress.titled = true
    return rewriting.title(content, node.props)
  }
  progress.last = Math.min(rewriting.level + Math.max(1, depth - 1), progress.last + 1, 6)
  return h(`h${progress.last}`, node.props, content as string)
}

function rewriteElement(node: VNode, rewriting: Rewriting, progress: Progress, block: boolean): VNode {
  const content = Array.isArray(node.children) ? node.children.map(child => rewrite(child, rewriting, progress, block)) : node.children
  const made = /^h[1-6]$/.test(String(node.type))
    ? heading(node, content, rewriting, progress)
    : h(node.type as string, node.props, content as VNodeArrayChildren)
  made.dirs = node.dirs
  return made
}

/** `block`: the node stands in the slide's flow, not within a line. */
function rewrite(node: Child, rewriting: Rewriting, progress: Progress, block: boolean): Child {
  if (Array.isArray(node))
    return node.map(child => rewrite(child, rewriting, progress, block))
  if (!isVNode(node) || node.type === Text || node.type === Comment)
    return node
  if (node.type === Static)
    return elementsOf(String(node.children)).map(child => rewrite(child, rewriting, progress, block))
  if (typeof node.type === 'string' || node.type === Fragment)
    return rewriteElement(node, rewriting, progress, block && (node.type === Fragment || node.type === 'div'))
  const form = rewriting.forms.get(node.type)
  if (form)
    return h(form, node.props, slotsOf(node, content => rewriteAll(content, rewriting, progress, block)))
  return block ? h(rewriting.asDrawn, null, () => node) : node
}

const rewriteAll = (content: VNode[], rewriting: Rewriting, progress: Progress, block: boolean): VNode[] =>
  content.map(node => rewrite(node, rewriting, progress, block)) as VNode[]

/** The main column first: Vue's compiler puts it last. */
const inOrder = ({ default: main, ...others }: Slots): Slots[string][] => [main, ...Object.values(others)]

/** Everything in a layout's slots, one slot after another, in its form for reading; without a title of its own, it gets one. */
export function rewriteSlots(slots: Slots, rewriting: Rewriting, title: string): VNode[] {
  const progress: Progress = { titled: false, last: rewriting.level }
  const content = inOrder(slots).flatMap(slot => rewriteAll(slot?.() ?? [], rewriting, progress, true))
  return progress.titled ? content : [rewriting.title(title, null), ...content]
}
