import type { Locator, Page } from 'playwright-core';
import type { Target } from './driver.ts';

/**
 * What there is on the pages of a demo Medimail, whatever its skin, found as a person finds it: by its words. `E` is
 * an element as the browser's driver knows it.
 */
export interface MedimailElements<E extends Target> {
  /** Opens the list of accounts, searched if a query is given. */
  openList(query?: string): Promise<void>;
  row(mail: string): E;
  /** What opens the menu that holds the next two, where they are in one. */
  menu?(mail: string): E;
  /** What opens an account's record. */
  pencil(mail: string): E;
  /** What opens an account's correspondence. */
  plus(mail: string): E;
  readonly search: E;
  readonly searchButton: E;
  readonly changeType: E;
  /** The list of types. */
  readonly types: E;
  /** Chooses « PERSONNEL » in it, with what a person would do. */
  choosePersonal(): Promise<void>;
  readonly validate: E;
  readonly rpps: E;
  readonly saveUser: E;
  readonly address: E;
  /** The choice « Oui » or « Non » of visibility in the directory; what `Non` leaves may be the same box. */
  visible(choice: 'Oui' | 'Non'): E;
  /** Makes that choice. */
  chooseVisible(choice: 'Oui' | 'Non'): Promise<void>;
  readonly save: E;
}

/** The same in Chromium, where nearly all tests run. */
export interface MedimailPages extends MedimailElements<Locator> {
  readonly page: Page;
}
