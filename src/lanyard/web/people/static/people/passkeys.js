// Passkeys (WebAuthn). A form with data-passkey asks the device for a passkey when it is sent, puts the answer
// into its field "credential", and goes on its way. Forms are shown only where passkeys can be used.

const FORMS = document.querySelectorAll('form[data-passkey]')

function bytes (text) {
  const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(plain, (character) => character.charCodeAt(0)).buffer
}

function text (buffer) {
  const plain = String.fromCharCode(...new Uint8Array(buffer))
  return btoa(plain).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

function described (credentials = []) {
  return credentials.map((each) => ({ ...each, id: bytes(each.id) }))
}

function toCreate ({ publicKey: asked }) {
  return {
    ...asked,
    challenge: bytes(asked.challenge),
    user: { ...asked.user, id: bytes(asked.user.id) },
    excludeCredentials: described(asked.excludeCredentials),
    authenticatorSelection: { ...asked.authenticatorSelection, residentKey: 'preferred', requireResidentKey: false }
  }
}

function toGet ({ publicKey: asked }) {
  return { ...asked, challenge: bytes(asked.challenge), allowCredentials: described(asked.allowCredentials) }
}

function answer (credential) {
  const given = credential.response
  const parts = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']
  const response = {}
  for (const part of parts) {
    if (given[part]) response[part] = text(given[part])
  }
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response,
    clientExtensionResults: credential.getClientExtensionResults()
  }
}

async function options (form) {
  if (form.dataset.options) return JSON.parse(form.dataset.options)
  const asked = await fetch(form.dataset.optionsFrom, { headers: { Accept: 'application/json' } })
  return (await asked.json()).request_options
}

async function credential (form) {
  const asked = await options(form)
  if (form.dataset.passkey === 'create') return navigator.credentials.create({ publicKey: toCreate(asked) })
  return navigator.credentials.get({ publicKey: toGet(asked) })
}

function begin (form) {
  const fault = form.querySelector('[role="alert"]')
  form.hidden = false
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    fault.hidden = true
    try {
      form.elements.credential.value = JSON.stringify(answer(await credential(form)))
      form.submit()
    } catch {
      fault.hidden = false
    }
  })
}

if (window.PublicKeyCredential) {
  FORMS.forEach(begin)
  document.querySelectorAll('[data-without-passkeys]').forEach((words) => { words.hidden = true })
}
