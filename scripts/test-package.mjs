// Packs this package, installs it into an empty folder and uses it there as a stranger would: draft, check, build, present.
// A step of `npm test`; needs the npm registry or npm's cache, 1 GB of disk for a minute or two, and a browser as the tool finds one.
import { execFileSync, spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const report = join(root, 'tests', 'fixtures', 'reports', 'think-tank', 'report.md')
const windows = process.platform === 'win32'

const scratch = mkdtempSync(join(tmpdir(), 'report-deck-package-'))
const folder = join(scratch, 'empty')
// A stranger's shell: nothing of this repository's packages, and none of the settings that npm hands to its scripts.
const path = (process.env.PATH ?? '').split(delimiter).filter(entry => !entry.includes(`${sep}node_modules${sep}`)).join(delimiter)
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_(?!config_(?:registry|cache|cafile|https?_proxy|proxy))|NODE_COMPILE_CACHE|NODE_OPTIONS|NODE_PATH|INIT_CWD)/i.test(name)))

/** Runs a program to its end and gives what it printed; fails with its output. */
function run(command, ...args) {
  console.log(`$ ${[command, ...args].join(' ')}`)
  return execFileSync(command, args, { cwd: folder, env: { ...env, PATH: path }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: windows })
}

function expect(what, holds) {
  if (!holds)
    throw new Error(`not so: ${what}`)
  console.log(`  ${what}`)
}

function install() {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', scratch], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: windows })
  const [tarball] = readdirSync(scratch).filter(name => name.endsWith('.tgz'))
  mkdirSync(folder)
  run('npm', 'install', join(scratch, tarball), '--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error')
  expect('the package lies under node_modules', readdirSync(join(folder, 'node_modules')).includes('report-deck'))
}

function draftAndBuild() {
  copyFileSync(report, join(folder, 'report.md'))
  expect('a deck is started', run('npx', 'report-deck', 'new', 'empty').startsWith('Started'))
  expect('it passes the check, too', run('npx', 'report-deck', 'check', 'empty', '--report', 'empty/report.md').includes('No problems.'))
  expect('a deck is drafted', run('npx', 'report-deck', 'draft', 'report.md').startsWith('Drafted'))
  expect('it names the addon', readFileSync(join(folder, 'report', 'slides.md'), 'utf8').includes('- report-deck'))
  expect('it passes the check', run('npx', 'report-deck', 'check', 'report', '--report', 'report.md').includes('No problems.'))
  const { files } = JSON.parse(run('npx', 'report-deck', 'build', 'report', '--json'))
  expect('it is built with its PDF, handout and one-file deck, each inspected', ['pdf', 'handout', 'html'].every(format => files.some(file => file.format === format)))
}

/** The site as served: the routes of the addon are pages, and its style sheet has our type. */
async function present() {
  console.log('$ npx report-deck present report')
  const server = spawn('npx', ['report-deck', 'present', 'report', '--port', '0'], { cwd: folder, env: { ...env, PATH: path }, stdio: ['ignore', 'pipe', 'inherit'], shell: windows, detached: !windows })
  const url = await new Promise((resolve, reject) => {
    let said = ''
    server.once('exit', code => reject(new Error(`present ended with ${code}:\n${said}`)))
    server.stdout.on('data', (chunk) => {
      said += chunk
      const address = /audience\s+(http\S+)/.exec(said)?.[1]
      if (address)
        resolve(address)
    })
  })
  const get = async (page) => {
    const response = await fetch(new URL(page, url))
    return response.ok ? await response.text() : ''
  }
  for (const page of ['1', 'presenter/1', 'read', 'handout', 'brief/1'])
    expect(`/${page} is served`, (await get(page)).includes('<title>'))
  const sheets = [...(await get('1')).matchAll(/href="([^"]+\.css)"/g)].map(([, href]) => href)
  expect('its look is the addon’s', (await Promise.all(sheets.map(get))).join('').includes('Source Serif 4'))
  const ended = new Promise(resolve => server.once('exit', resolve))
  process.kill(windows ? server.pid : -server.pid, 'SIGINT')
  await ended
}

try {
  install()
  draftAndBuild()
  await present()
  console.log('The package works where it is installed.')
}
finally {
  rmSync(scratch, { recursive: true, force: true })
}
