import { text } from '../text.ts';

/** A number as the reader's language writes it. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(text('format_locale')).format(value);
}

/** A day and time as the reader's language writes them. */
export function formatMoment(at: number): string {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(text('format_locale'), style).format(at);
}

/** A day as the reader's language writes it: « 26/11/2026 ». */
export function formatDay(at: number): string {
  const style = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(text('format_locale'), style).format(at);
}
