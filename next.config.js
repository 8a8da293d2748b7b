/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // `npm test` checks types once, with the whole program.
  typescript: { ignoreBuildErrors: true },
  // One copy of these, outside the bundle: they hold native code, connections or workers.
  serverExternalPackages: ['@node-rs/argon2', 'graphile-worker', 'pino', 'postgres'],
  images: { unoptimized: true },
  experimental: {
    optimizePackageImports: ['@digdir/designsystemet-react'],
    serverActions: { bodySizeLimit: '10mb' },
  },
}
