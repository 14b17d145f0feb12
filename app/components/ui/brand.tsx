import type { Identity } from '../../../machines/identity/identity'
import { Compass } from './compass'

/** Whose portal it is: name and logo of the area, where it has them. */
export type Brand = Pick<Identity, 'area' | 'logo'>
export const brandOf = ({ area, logo }: Identity): Brand => ({ area, logo })

/** The way home in the header: the area's logo or the portal's own sign, and the names of both. */
export function BrandLink({ href, name, brand }: { href: string; name: string; brand: Brand }) {
  return (
    <a className="brand" href={href}>
      {brand.logo ? <img src={brand.logo} alt="" width="26" height="26" /> : <Compass />}
      <b>{name}</b>
      {brand.area && <small translate="no">{brand.area}</small>}
    </a>
  )
}
