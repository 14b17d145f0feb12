// Optional: without it the page says how to print with the browser's own menu.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.nextElementSibling.hidden = true
  button.addEventListener('click', () => print())
}
