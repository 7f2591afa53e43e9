/** Why something was not written: the browser gives no more room, or it failed in another way. */
export type WhyNotWritten = 'full' | 'other';

/** What was sent to the background was not written; nothing that was there before is lost. */
export class NotWritten extends Error {
  readonly why: WhyNotWritten;

  constructor(why: WhyNotWritten) {
    super(`Not written: ${why}`);
    this.name = 'NotWritten';
    this.why = why;
  }
}

/**
 * Why the browser refused to write. Chrome says « Resource::kQuotaBytes quota exceeded », Firefox throws a
 * QuotaExceededError.
 */
export function whyNotWritten(error: unknown): WhyNotWritten {
  const said = error instanceof Error ? `${error.name} ${error.message}` : '';
  return /quota/i.test(said) ? 'full' : 'other';
}
