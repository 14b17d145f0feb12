import { HydratedRouter } from 'react-router/dom'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'

// Only the coaches' pages load this.
startTransition(() => {
  hydrateRoot(document, <HydratedRouter />)
})
