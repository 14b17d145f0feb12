// Optional: without it the link works as any link. With it, the page of help is not where "Back" leads.
;(() => {
  const way = document.querySelector('[data-quick-exit]')
  way.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    location.replace(way.href)
  })
})()
