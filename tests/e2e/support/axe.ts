/** axe on the page as it stands, with every rule of WCAG A and AA and of best practice. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds, one line a place; by all rules, or by those that are named. */
export async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  // Selectors of everything that is right would take most of the time. Legacy mode looks at no frames, of which we have none, and needs no second page for each run.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], runOnly: only ? { type: 'rule', values: [...only] } : rules }).analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map(node => `${id} (${help}): ${node.target.join(' ')} ${node.html.slice(0, 120)} ${node.any[0]?.message ?? ''}`))
}
