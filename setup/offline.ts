/** A site that was built to work offline (`report-deck build --offline`) has a manifest, and beside it its service worker. */

export function keepOffline(): void {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')
  if (!manifest || !('serviceWorker' in navigator))
    return
  // After the first slide, so that what is kept for later does not compete with it.
  addEventListener('load', () => {
    navigator.serviceWorker.register(new URL('service-worker.js', manifest.href)).catch((reason: unknown) => console.debug('This deck is not kept for offline use:', reason))
  })
}
