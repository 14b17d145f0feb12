/** The page of an address that only leads on. With one, the framework shows its problems as pages too, and not as JSON. */
export default function NoPage() {
  return null
}
