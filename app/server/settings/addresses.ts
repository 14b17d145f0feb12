/** Whether an address is one of this machine. */
export const isLoopback = (baseUrl: string) => ['localhost', '127.0.0.1'].includes(new URL(baseUrl).hostname)

/** Whether what goes to an address could be read on its way. */
export const isInTheClear = (url: string | undefined) =>
  url !== undefined && URL.canParse(url) && !url.startsWith('https://') && !isLoopback(url)
