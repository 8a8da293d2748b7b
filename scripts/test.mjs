// The one command to test: `npm test`. Every stage runs, also after one that fails.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { checkNode, installMissing } from './install.mjs'
import { openCopy } from './open-copy.mjs'

checkNode()
installMissing()

const copy = openCopy()
if (copy) {
  console.log(`Mappen er lukket for brukeren som PostgreSQL kjøres som: prøver i en kopi, ${copy}`)
  const { status } = spawnSync(process.execPath, ['scripts/test.mjs'], { cwd: copy, stdio: 'inherit' })
  rmSync(copy, { recursive: true, force: true })
  // It was killed, and said nothing of how it went.
  if (status === null) console.log('0 passed, 1 failed')
  process.exit(status ?? 1)
}

const reports = path.join('var', 'test')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const unitReport = path.join(reports, 'unit.json')
const browserReport = path.join(reports, 'browser.json')

/** Runs a program of a package; true when it was content. */
function run(program, args, env = {}) {
  const { status } = spawnSync(process.execPath, [path.join('node_modules', program), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return status === 0
}

/** A stage without tests of its own counts as one. */
const one = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 })

/**
 * The tests that a report tells of. A program that failed without a failing test counts as one failure, and so
 * does one that tells of no test at all.
 */
function counted(good, report, count) {
  const found = told(report, count)
  return found.failed === 0 && (!good || found.passed === 0) ? { ...found, failed: 1 } : found
}

/** A program that fell may have left no report, or half of one. */
function told(report, count) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    return { passed: 0, failed: 0 }
  }
}

function unit() {
  const good = run('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ])
  return counted(good, unitReport, (it) => ({ passed: it.numPassedTests, failed: it.numFailedTests }))
}

function browser() {
  const good = run('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
  })
  return counted(good, browserReport, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    again: stats.flaky,
  }))
}

const next = 'next/dist/bin/next'
const stages = [
  ['Typer', () => one(run(next, ['typegen']) && run('typescript/bin/tsc', ['--noEmit']))],
  ['Format og stil', () => one(run('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']))],
  ['Regler og database', unit],
  ['Produksjonsbygg', () => one(run('tsx/dist/cli.mjs', ['scripts/build.ts']))],
]
if (existsSync('e2e') && readdirSync('e2e').some((file) => file.endsWith('.spec.ts'))) {
  stages.push(['Nettleser', browser])
}

const results = stages.map(([name, stage]) => {
  console.log(`\n── ${name}`)
  return { name, ...stage() }
})

console.log()
for (const { name, passed, failed, again } of results) {
  const trouble = `${failed ? `, ${failed} feilet` : ''}${again ? `, ${again} først i andre forsøk` : ''}`
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} i orden${trouble}`)
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') === 0 ? 0 : 1)
