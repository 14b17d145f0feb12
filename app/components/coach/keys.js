// Optional: every key presses a link or a button that is on the page. Does nothing while the focus is in a field, and is not
// sent to a coach who has turned keys off. J and K move from row to row, and the preview follows.
;(() => {
  const find = (selector, within = document) => within.querySelector(selector)
  const rows = () => [...document.querySelectorAll('[data-row]')]
  const current = () => rows().find((row) => row.contains(document.activeElement)) ?? find('[data-row][aria-current]')
  let wanted = 0
  let waiting

  // Keys that are held down pass by rows: only the one where they stop is asked for.
  const show = (row) => {
    const eye = find('[data-preview]', row)
    const peek = find('[data-peek]')
    for (const one of rows()) one.removeAttribute('aria-current')
    row.setAttribute('aria-current', 'true')
    if (!eye || !peek) return
    const asked = ++wanted
    clearTimeout(waiting)
    waiting = setTimeout(async () => {
      const back = encodeURIComponent(location.search.slice(1))
      const answer = await fetch(`${eye.dataset.preview}?back=${back}`).catch(() => undefined)
      if (asked !== wanted || !answer?.ok || answer.redirected) return
      const html = await answer.text()
      // Its main alone: a parsed style sheet would be held against this page's policy.
      const page = new DOMParser().parseFromString(html.slice(html.indexOf('<main')), 'text/html')
      const shown = find('[data-client]', page)
      if (asked === wanted && shown) peek.replaceChildren(document.adoptNode(shown))
    }, 120)
  }
  const go = (by) => {
    const all = rows()
    const at = all.indexOf(current())
    const next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + by))]
    if (!next) return
    const link = find('a', next) ?? next
    link.focus({ preventScroll: true })
    next.scrollIntoView({ block: 'nearest' })
    show(next)
  }
  const press = (key) => {
    const target = find(`[data-key="${key}"]`)
    if (!target) return false
    if (target.matches('input,textarea')) target.focus()
    else target.click()
    return true
  }
  const isTyping = (target) =>
    target.isContentEditable ||
    (target.matches?.('input,textarea,select') && !/^(radio|checkbox|submit|button)$/.test(target.type))

  document.addEventListener('keydown', (event) => {
    const { target, ctrlKey, metaKey, altKey, isComposing } = event
    if (ctrlKey || metaKey || altKey || isComposing || event.defaultPrevented) return
    const key = event.key.toLowerCase()
    if (isTyping(target)) {
      if (key === 'escape') target.blur()
      return
    }
    // Enter belongs to whatever has the focus; on the page itself it opens what is shown.
    if (key === 'enter' && target !== document.body) return
    if (key === 'escape') {
      for (const open of document.querySelectorAll('details.keys[open],details.fold[open]')) open.open = false
      return
    }
    if (key === 'j' || key === 'k') go(key === 'j' ? 1 : -1)
    // A aims at the act and Enter does it: no single key changes anything.
    else if (key === 'a') find('[data-aim]')?.focus()
    else if (!press(key)) return
    event.preventDefault()
  })
  document.addEventListener('click', (event) => {
    const eye = event.target.closest?.('[data-preview]')
    if (
      !eye ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      !find('[data-peek]') ||
      getComputedStyle(find('[data-peek]')).display === 'none'
    )
      return
    event.preventDefault()
    show(eye.closest('[data-row]'))
  })
})()
