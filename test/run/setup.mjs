// Makes a machine ready for `npm start` and `npm test`: the dependencies, then the browsers. Plain JavaScript,
// with nothing but Node's own modules, since it runs before anything is installed.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { CHROMIUMS, FIREFOXES, firstInstalled } from './browsers.mjs';

installDependencies();
installBrowsers();

function installDependencies() {
  const installed = 'node_modules/.package-lock.json';
  const upToDate =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs - 1000;
  if (upToDate && existsSync('.wxt/tsconfig.json')) return;
  run('npm', ['ci', '--no-audit', '--no-fund']);
  run('npx', ['wxt', 'prepare']);
}

function installBrowsers() {
  const missing = [];
  if (!firstInstalled(CHROMIUMS)) missing.push('chromium');
  if (!firstInstalled(FIREFOXES)) missing.push('firefox-esr');
  if (missing.length === 0) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', [
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      ...missing.flatMap(withFrench),
      'fonts-dejavu-core',
    ]);
    return;
  }
  console.error(
    `No ${missing.map((name) => (name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox')).join(' and no ')} was found.\n` +
      'Install one (on Debian or Ubuntu: sudo apt-get install chromium firefox-esr), or name it in the\n' +
      'environment variable CHROMIUM or FIREFOX.',
  );
  // A person who only wants to look around needs one browser, not both.
  if (missing.length === 2) process.exit(1);
}

/** The browsers' own French texts, in which the screenshots are taken. */
function withFrench(name) {
  return [name, name === 'chromium' ? 'chromium-l10n' : 'firefox-esr-l10n-fr'];
}

function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  execFileSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
