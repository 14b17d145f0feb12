import type { Quote } from './line-view'

/** Words of the jobseeker on a line of their plan, in their own language and direction. */
export const OwnQuote = ({ text, own }: Quote) => (
  <p>
    <q lang={own?.language} dir="auto">
      {text}
    </q>
  </p>
)
