/** What was just done on the page, or could not be, and how to undo it. */
export interface PageNote {
  text: string;
  undo?: () => void;
}

/** Everything that the queue's bar shows. */
export interface QueueBarState {
  /** How many accounts wait in the queue. */
  waiting: number;
  /** The mails of this page that could be put in it. */
  addable: string[];
  /** How the account is called whose turn is next. */
  next?: string | undefined;
  note?: PageNote | undefined;
  /** The elements of the page that it must not lie over. */
  avoid: Element[];
}

/** What the administrator can do on the bar. */
export interface QueueBarActions {
  addPage(mails: string[]): void;
  next(): void;
  close(): void;
}
