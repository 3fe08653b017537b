/** Pages that a deck has besides its slides. Their code is loaded only when they are opened. */
import type { RouteRecordRaw } from 'vue-router'

const handout: RouteRecordRaw = { name: 'handout', path: '/handout', component: () => import('../handout/HandoutPage.vue') }

const article: RouteRecordRaw = { name: 'read', path: '/read', component: () => import('../reading/ReadPage.vue') }

/** In place of Slidev's page for an address at which there is nothing. */
const missing = { component: () => import('../exhibits/shell/NotFound.vue') }

export default function addRoutes(routes: RouteRecordRaw[]): RouteRecordRaw[] {
  return [...routes.map(route => route.name === 'NotFound' ? { ...route, ...missing } as RouteRecordRaw : route), handout, article]
}
