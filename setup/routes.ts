/** Pages that a deck has besides its slides. Their code is loaded only when they are opened. */
import type { RouteLocationNormalized, RouteLocationRaw, RouteRecordRaw } from 'vue-router'
import { slides } from '#slidev/slides'

const handout: RouteRecordRaw = { name: 'handout', path: '/handout', component: () => import('../handout/HandoutPage.vue') }

const article: RouteRecordRaw = { name: 'read', path: '/read', component: () => import('../reading/ReadPage.vue') }

/** In place of Slidev's page for an address at which there is nothing. */
const missing = { component: () => import('../exhibits/shell/NotFound.vue') }

/** Slidev shows the first slide for any number or name that no slide has, and a reader takes it for the one that was linked. */
function onlySlides(to: RouteLocationNormalized): RouteLocationRaw | true {
  const asked = String(to.params.no)
  const isThere = slides.value.some(({ no, meta }) => String(no) === asked || (meta.slide as { frontmatter?: { routeAlias?: unknown } } | undefined)?.frontmatter?.routeAlias === asked)
  return isThere || { name: 'NotFound', params: { pathMatch: to.path.slice(1).split('/') }, query: to.query, hash: to.hash, replace: true }
}

const guarded = (route: RouteRecordRaw): RouteRecordRaw =>
  ({ ...route, beforeEnter: [...route.beforeEnter === undefined ? [] : [route.beforeEnter].flat(), onlySlides] } as RouteRecordRaw)

export default function addRoutes(routes: RouteRecordRaw[]): RouteRecordRaw[] {
  const known = routes.map(route => route.name === 'NotFound' ? { ...route, ...missing } as RouteRecordRaw : route.name === 'play' || route.name === 'presenter' ? guarded(route) : route)
  return [...known, handout, article]
}
