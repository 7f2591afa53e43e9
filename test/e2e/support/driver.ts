/** A rectangle in CSS pixels of the window. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * An element of a page, looked for anew each time something is asked of it: what the scenarios need of one, whatever
 * browser the page is in. Playwright's `Locator` is one as it is.
 */
export interface Target {
  first(): Target;
  click(): Promise<void>;
  fill(text: string): Promise<void>;
  isVisible(): Promise<boolean>;
  boundingBox(options?: { timeout?: number }): Promise<Box | null>;
  /** Waits until it is seen. */
  waitFor(): Promise<void>;
}

/** What the scenarios need of a page besides its elements. Playwright's `Page` and Puppeteer's are both one. */
export interface Surface {
  url(): string;
  readonly mouse: { click(x: number, y: number): Promise<void> };
}
