// Optional: without it every form posts and every page loads as usual.
// Swaps <main> and <footer> instead of loading the whole page again, and moves the focus to the new heading.
;(() => {
  let leave = false
  let shown = location.pathname
  const swap = (html, url) => {
    const next = new DOMParser().parseFromString(html, 'text/html')
    const main = next.querySelector('main')
    if (!main) return false
    // Other pages bring their own style: load them whole.
    if (!/question|error/.test(main.dataset.page)) return (location.assign(url), true)
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
      const answer = await fetch(form.action, { method: 'POST', body, headers: { 'x-part': 'main' } })
      const at = answer.headers.get('x-at')
      if (swap(await answer.text(), at ? new URL(at, answer.url).href : answer.url)) return
    } catch {}
    leave = true
    form.requestSubmit(event.submitter)
  })
  // Back and forward, but not the links within a page, such as from the summary of faults to the control.
  addEventListener('popstate', () => location.pathname !== shown && location.reload())
})()
