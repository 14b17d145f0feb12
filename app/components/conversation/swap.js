// Optional: without it every form posts and every page loads as usual.
// Sends an answer, swaps <main> for what comes back, and moves the focus to the new heading. What is no page of a route (a
// refusal, the proxy's page when a process ended, nothing at all) is left to the browser's own way, which sends the form again.
;(() => {
  let leave = false
  let shown = location.pathname
  const find = (selector, within = document) => within.querySelector(selector)
  const isCalm = matchMedia('(prefers-reduced-motion:reduce)')
  // The earlier answers stay; the last one is folded, and the new one comes into the line.
  const keepSaid = (adds) => {
    const said = find('.hist')
    const [folded, open] = said.querySelectorAll('ol')
    folded.append(open.firstChild)
    open.append(adds.firstChild)
    open.start++
    find('details', said).open = false
    find('summary', said).textContent = adds.dataset.adds
    adds.replaceWith(said)
  }
  const put = (next, main, url) => {
    const adds = find('[data-adds]', main)
    if (adds) keepSaid(adds)
    document.title = next.title
    find('main').replaceWith(main)
    if (url !== location.href) history.pushState(1, '', url)
    shown = location.pathname
    // A new one with the languages of this question: the old one would be seen to jump.
    const footer = find('footer').cloneNode(true)
    for (const link of footer.querySelectorAll('nav a')) link.href = link.href.replace(/[^/]*$/, shown.split('/').pop())
    find('footer').replaceWith(footer)
    scrollTo(0, 0)
    const heading = find('.fault,h1', main) || main
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    offerVoice()
  }
  const swap = async (html, url) => {
    const next = new DOMParser().parseFromString(html, 'text/html')
    const main = find('#main', next)
    if (!main) return false
    if (document.startViewTransition && !isCalm.matches) {
      const { ready, updateCallbackDone } = document.startViewTransition(() => put(next, main, url))
      // A transition that is cut short is no fault.
      ready.catch(() => {})
      await updateCallbackDone
    } else put(next, main, url)
    return true
  }
  addEventListener('submit', async (event) => {
    const form = event.target
    if (leave || !form.dataset.question) return
    event.preventDefault()
    if (form.ariaBusy) return
    form.ariaBusy = 'true'
    const body = new URLSearchParams(new FormData(form, event.submitter))
    body.set('shown', find('main').dataset.revision)
    try {
      const to = form.action.replace('/questions/', '/answers/')
      const answer = await fetch(to, { method: 'POST', body })
      const at = answer.headers.get('x-at')
      const url = at ? new URL(at, location).href : location.href
      if (answer.status === 204) return location.assign(url)
      if (await swap(await answer.text(), url)) return
    } catch {}
    leave = true
    form.requestSubmit(event.submitter)
  })
  // What is typed and not sent goes along to the same question in another language, once, and is kept no longer.
  const place = () => location.pathname.split('/').pop()
  addEventListener('click', (event) => {
    if (event.target.closest('[data-listen]')) return listen()
    const form = find('form[data-question]')
    if (!form || event.ctrlKey || event.metaKey || event.shiftKey || !event.target.closest('footer nav a')) return
    try {
      sessionStorage.typed = `${place()}?${new URLSearchParams(new FormData(form))}`
    } catch {}
  })
  try {
    const [at, typed] = (sessionStorage.typed || '').split('?')
    delete sessionStorage.typed
    const said = new URLSearchParams(typed)
    for (const field of at === place() ? find('form[data-question]').elements : []) {
      const values = said.getAll(field.name)
      if (field.options) for (const option of field.options) option.selected = values.includes(option.value)
      else if (/radio|box/.test(field.type)) field.checked = values.includes(field.value)
      else if (field.type.startsWith('text')) field.value = values[0] || ''
    }
  } catch {}
  // The question read aloud, where the browser has a voice for the page's language.
  const voices = window.speechSynthesis
  const voice = () => {
    const { lang } = document.documentElement
    return voices?.getVoices().find((one) => one.lang.slice(0, 2) === lang)
  }
  const offerVoice = () => {
    voices?.cancel()
    const ear = find('[data-listen]')
    if (ear && voice()) ear.hidden = false
  }
  const listen = () => {
    const wasSpeaking = voices.speaking
    voices.cancel()
    if (wasSpeaking) return
    for (const { textContent } of document.querySelectorAll(
      '.guide p,h1,.hint,.ends span,fieldset button,.option span',
    )) {
      const words = new SpeechSynthesisUtterance(textContent)
      words.voice = voice()
      words.lang = words.voice.lang
      voices.speak(words)
    }
  }
  offerVoice()
  if (voices) voices.onvoiceschanged = offerVoice
  // Back and forward, but not the links within a page, such as from the summary of faults to the control.
  addEventListener('popstate', () => location.pathname !== shown && location.reload())
})()
