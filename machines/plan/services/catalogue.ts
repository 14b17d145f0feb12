import { services, type Service, type ServiceCode } from './services'

/** What a tenant says of a service instead of the built-in catalogue: both its period and its municipalities. */
export type ServiceChange = {
  /** ISO dates, both days included; open where nothing is said. */
  validFrom?: string
  validTo?: string
  /** Codes of municipalities; everywhere where nothing is said. */
  municipalities?: readonly string[]
}

/** The catalogue as a tenant has it; a service without a change stands as it is built in. */
export function catalogueWith(changes: ReadonlyMap<ServiceCode, ServiceChange>): readonly Service[] {
  if (changes.size === 0) return services
  return services.map((service: Service & { code: ServiceCode }) => {
    const change = changes.get(service.code)
    if (!change) return service
    const { validFrom, validTo, municipalities } = change
    return { ...service, eligibility: { ...service.eligibility, validFrom, validTo, municipalities } }
  })
}
