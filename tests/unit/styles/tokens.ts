/** The colours of `styles/tokens.css` by role, in each scheme; print is the light one on white paper. */
import { readFileSync } from 'node:fs'

export type Roles = Readonly<Record<string, string>>
export type Scheme = 'light' | 'dark' | 'print'

const css = readFileSync(new URL('../../../styles/tokens.css', import.meta.url), 'utf8')

function rolesOf(selector: string): Roles {
  const start = css.indexOf(`${selector} {`)
  const block = css.slice(start, css.indexOf('\n}', start))
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[\da-f]{3,8})\b/g)].map(([, role = '', colour = '']) => [role, colour]))
}

const light = rolesOf(':root')

export const schemes: Readonly<Record<Scheme, Roles>> = {
  light,
  dark: rolesOf('html.dark'),
  print: { ...light, paper: '#ffffff' },
}

/** The colour of a role; a role that is gone is an error, not a colour less to test. */
export function colour(roles: Roles, role: string): string {
  const value = roles[role]
  if (!value)
    throw new Error(`styles/tokens.css has no colour --${role}`)
  return value
}

export const actorsIn = (roles: Roles): string[] => Object.keys(roles).filter(role => role.startsWith('actor-'))
