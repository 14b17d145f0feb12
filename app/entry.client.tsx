import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'

// Only the coaches' pages load this.
startTransition(() => {
  hydrateRoot(document, <RemixBrowser />)
})
