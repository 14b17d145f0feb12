import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node'

/** How long the identity provider may take, in milliseconds. */
export const patience = 8_000

/** MSAL's own client waits for ever on a silent provider; every failure here becomes its `network_error`. */
export const networkClient: INetworkModule = {
  sendGetRequestAsync: (url, options) => send(url, 'GET', options),
  sendPostRequestAsync: (url, options) => send(url, 'POST', options),
}

async function send<T>(url: string, method: string, options: NetworkRequestOptions = {}): Promise<NetworkResponse<T>> {
  const { headers, body } = options
  const response = await fetch(url, { method, headers, body, redirect: 'error', signal: AbortSignal.timeout(patience) })
  if (response.status >= 500) throw new Error(`The identity provider answered ${response.status}`)
  return { status: response.status, headers: Object.fromEntries(response.headers), body: (await response.json()) as T }
}
