// A picture for a phone leads here with a code behind the #, which no server gets to see. The person sends it themselves.
const [, code] = /^#([0-9A-Z]{16})$/.exec(location.hash) ?? []
if (code) {
  document.querySelector('#code').value = code
  history.replaceState(null, '', location.pathname)
  document.querySelector('#code').form.querySelector('button').focus()
}
