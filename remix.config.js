/**
 * Options of the framework: React Router, which is what Remix is called since version 7 (react-router.config.ts imports them).
 * What they are for: docs/decisions/0028-react-router-7-one-page-system.md.
 * @type {import('@react-router/dev/config').Config}
 */
export default {
  appDirectory: 'app',
  buildDirectory: process.env.BUILD_DIRECTORY ?? 'build',
  serverModuleFormat: 'esm',
  // All routes are in the first page's manifest: without the address that hands them out, it cannot be flooded.
  routeDiscovery: { mode: 'initial' },
  // The request goes to the routes as it is, without a copy for each.
  future: { v8_passThroughRequests: true },
}
