// Optional: without it every form posts and every page loads as usual.
// Sends an answer, swaps <main> and <footer> for what comes back, and moves the focus to the new heading. Whatever else
// comes back (another kind of page, a problem, nothing at all) is left to the browser's own way.
;(() => {
  let leave = false
  let shown = location.pathname
  const swap = (html, url) => {
    const next = new DOMParser().parseFromString(html, 'text/html')
    const main = next.querySelector('main')
    if (!main) return false
    document.title = next.title
    document.querySelector('main').replaceWith(main)
    const footer = next.querySelector('footer')
    if (footer) document.querySelector('footer').replaceWith(footer)
    if (url !== location.href) history.pushState(1, '', url)
    shown = location.pathname
    scrollTo(0, 0)
    const heading = main.querySelector('.fault,h1') || main
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    return true
  }
  addEventListener('submit', async (event) => {
    const form = event.target
    if (leave || !form.dataset.question) return
    event.preventDefault()
    if (form.ariaBusy) return
    form.ariaBusy = 'true'
    const body = new URLSearchParams(new FormData(form, event.submitter))
    try {
      const to = form.action.replace('/questions/', '/answers/')
      const answer = await fetch(to, { method: 'POST', body })
      const at = answer.headers.get('x-at')
      const url = at ? new URL(at, location).href : location.href
      if (answer.status === 204) return location.assign(url)
      if (swap(await answer.text(), url)) return
    } catch {}
    leave = true
    form.requestSubmit(event.submitter)
  })
  // Back and forward, but not the links within a page, such as from the summary of faults to the control.
  addEventListener('popstate', () => location.pathname !== shown && location.reload())
})()
