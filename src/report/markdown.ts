/** Markdown to a syntax tree, and syntax trees to plain text. */
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'

const DIALECT = {
  extensions: [frontmatter(['yaml', 'toml']), gfm()],
  mdastExtensions: [frontmatterFromMarkdown(['yaml', 'toml']), gfmFromMarkdown()],
}

/** CommonMark with GFM and front matter in YAML or TOML. Never throws: every text is Markdown. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, DIALECT)
}

/** Runs of white space, also non-breaking, become one space; none at the ends. */
export function foldSpace(text: string): string {
  return text.replace(/[\s\u200B\uFEFF]{2,}|[^\S ]|[\u200B\uFEFF]/g, ' ').trim()
}

/** The text as written, less markup, pictures, HTML tags and footnote marks; line breaks are spaces. */
function rawText(node: Nodes): string {
  if (node.type === 'break')
    return ' '
  if (node.type === 'html' || node.type === 'image' || node.type === 'imageReference' || node.type === 'footnoteReference')
    return ''
  if ('value' in node)
    return node.value
  return 'children' in node ? node.children.map(rawText).join('') : ''
}

/** A node's plain text, white space folded. */
export function textOf(node: Nodes): string {
  return foldSpace(rawText(node))
}

/** 1-based line on which a node starts. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1
}
