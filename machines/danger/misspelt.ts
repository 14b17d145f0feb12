/** Whether a word begins with a stem but for one letter that is wrong, missing, too many, or has changed places. */
export function beginsNearly(word: string, stem: string): boolean {
  if (word[0] !== stem[0]) return false
  let at = 1
  while (at < stem.length && word[at] === stem[at]) at += 1
  const [rest, wanted] = [word.slice(at), stem.slice(at)]
  return (
    rest.slice(1).startsWith(wanted.slice(1)) ||
    rest.slice(1).startsWith(wanted) ||
    (rest.length > 0 && rest.startsWith(wanted.slice(1))) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2).startsWith(wanted.slice(2)))
  )
}
