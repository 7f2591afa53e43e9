import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { isSkinName, SKINS, startMedimail } from '../medimail/index.ts';
import { openBrowser } from './open-browser.ts';
import { takeScreenshots } from './screenshots.ts';

/** Where the demo Medimail listens, unless `--port` says otherwise. */
const PORT = '8443';
/** Where the screenshots of one whole conversion go, when there is no display to open a browser on. */
const SCREENSHOTS = '.output/screenshots';

const { values } = parseArgs({
  options: { port: { type: 'string', default: PORT }, skin: { type: 'string', default: 'classic' } },
});
if (!isSkinName(values.skin)) {
  console.error(`No skin « ${values.skin} ». There are: ${Object.keys(SKINS).join(', ')}.`);
  process.exit(1);
}

execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
const medimail = await startMedimail({ port: Number(values.port), skin: values.skin });
console.log(`\nThe demo Medimail answers at ${medimail.url} (any mail address and password log in).`);

if (hasDisplay()) {
  const browser = await openBrowser(medimail.port);
  console.log('A browser is open on it, with the extension. Close the browser to stop.');
  await new Promise((resolve) => browser.once('disconnected', resolve));
  await medimail.close();
} else {
  console.log(
    'There is no display to open a browser on: taking screenshots of one whole conversion instead.',
  );
  const names = await takeScreenshots(SCREENSHOTS, values.skin);
  console.log(`${names.length} screenshots are in ${SCREENSHOTS}/. The demo keeps running: Ctrl-C stops it.`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
