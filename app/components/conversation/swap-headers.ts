/** Sent by the small script (swap.js): only the parts that it swaps are wanted, and the next question in the answer. */
export const isForScript = (request: Request): boolean => request.headers.get('x-part') === 'main'
