import { browser } from 'wxt/browser';
import type { StepId } from '../conversion/steps.ts';

/** Opens the help, where it speaks of a step if one is given, in a new tab. */
export async function openHelp(step?: StepId): Promise<void> {
  await open(`help.html${step ? `#${step}` : ''}`);
}

/** Opens the Annuaire page in a new tab, on an account if one is given. */
export async function openDirectory(mail?: string): Promise<void> {
  await open(`directory.html${mail ? `#${encodeURIComponent(mail)}` : ''}`);
}

/** Opens the page that says what the assistant does, never does, and keeps. */
export async function openWelcome(): Promise<void> {
  await open('welcome.html');
}

async function open(page: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/') + page });
}
