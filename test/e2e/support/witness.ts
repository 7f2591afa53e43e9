import type { Page, Request } from 'playwright-core';
import { until } from './until.ts';

/** What a page is, for itself and for the person in front of it, leaving out what is ours. */
export interface Moment {
  /** What was done just before. */
  after: string;
  url: string;
  html: string;
  /** What is in its fields, in the order of the page. */
  values: string[];
  /** The element that has the focus. */
  focus: string;
  /** How far the window and each element that scrolls are scrolled, in CSS pixels. */
  scrolled: string[];
  /** The names of what its scripts find in the window and on elements. */
  names: string[];
}

/** What a page went through: each of its moments, and what it complained of. */
export interface Testimony {
  moments: Moment[];
  complaints: string[];
}

/** Looks at a page from its own world, as its scripts do. */
export class Witness {
  readonly testimony: Testimony = { moments: [], complaints: [] };
  private readonly underWay = new Set<Request>();

  constructor(readonly page: Page) {
    const { complaints } = this.testimony;
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('request', (request) => this.underWay.add(request));
    page.on('requestfinished', (request) => this.underWay.delete(request));
    page.on('requestfailed', (request) => this.underWay.delete(request));
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  }

  /** Notes what the page is, after something was done. */
  async look(after: string): Promise<void> {
    await this.page.waitForLoadState();
    await until('the page at rest', async () => {
      // Twice: what an answer has drawn may ask for something more a frame later.
      for (let time = 0; time < 2; time++) {
        await this.page.evaluate(drawn);
        if (this.underWay.size > 0) return false;
      }
      return true;
    });
    this.testimony.moments.push({ after, url: this.page.url(), ...(await this.page.evaluate(describe)) });
  }
}

/** In the page: once it has drawn what was asked for until now. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** In the page. */
function describe(): Omit<Moment, 'after' | 'url'> {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const ours of copy.querySelectorAll('assistant-per')) ours.remove();
  // Good news goes away after a few seconds: whether it is there is a matter of when one looks.
  for (const passing of copy.querySelectorAll('.toast.success')) passing.remove();
  const fields = [
    ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select, textarea'),
  ];
  const nameOf = (element: Element | null) => (element ? (element.cloneNode() as Element).outerHTML : 'none');
  const scrolling = [...document.querySelectorAll('*')].filter(
    ({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0,
  );
  return {
    html: copy.outerHTML,
    values: fields.map((field) => `${field.value} ${'checked' in field ? field.checked : ''}`.trim()),
    focus: nameOf(document.activeElement),
    scrolled: scrolling.map((element) => `${element.localName} ${element.scrollLeft} ${element.scrollTop}`),
    names: [
      window,
      document,
      Object.prototype,
      EventTarget.prototype,
      Node.prototype,
      Element.prototype,
      HTMLElement.prototype,
    ].flatMap((owner) => Reflect.ownKeys(owner).map(String)),
  };
}
