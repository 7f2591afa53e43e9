import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a Chromium that takes an unpacked extension may be, best first. */
export const CHROMIUMS = [
  process.env.CHROMIUM,
  ...onPath(['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome', 'google-chrome-stable']),
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...onWindows(['Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']),
  ...onWindows(['Google\\Chrome\\Application\\chrome.exe']),
];

/** Where a Firefox may be, best first. */
export const FIREFOXES = [
  process.env.FIREFOX,
  ...onPath(['firefox-esr', 'firefox']),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...onWindows(['Mozilla Firefox\\firefox.exe']),
];

/**
 * The first of some programs that is installed.
 * @param {(string | undefined)[]} paths
 * @returns {string | undefined}
 */
export function firstInstalled(paths) {
  return paths.find((path) => path !== undefined && existsSync(path));
}

/** @param {string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

/**
 * Where Windows installs programs: for everybody, or for one person.
 * @param {string[]} paths
 */
function onWindows(paths) {
  const { ProgramFiles, LOCALAPPDATA, 'ProgramFiles(x86)': ProgramFiles86 } = process.env;
  const folders = [ProgramFiles, ProgramFiles86, LOCALAPPDATA].filter((folder) => folder !== undefined);
  return paths.flatMap((path) => folders.map((folder) => join(folder, path)));
}
