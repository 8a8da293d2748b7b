// Imported first, and by programs alone: React and Next choose their code by NODE_ENV when they are loaded.
export const dev = process.argv.includes('--dev')
Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' })
