/**
 * Does work again and again, never twice at a time: a turn that falls into the work before it is left out. The work handles its
 * own errors. The timer keeps no process alive.
 *
 * @param milliseconds from one turn to the next; the first comes after as many
 * @returns ends the turns, and resolves when the work under way is done
 */
export function every(milliseconds: number, work: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> | undefined
  const turn = () => {
    underWay ??= work().finally(() => (underWay = undefined))
  }
  const timer = setInterval(turn, milliseconds).unref()
  return async () => {
    clearInterval(timer)
    await underWay
  }
}
