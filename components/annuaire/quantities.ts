import { text } from '../text.ts';

const format = (value: number, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(text('format_locale'), options).format(value);

/** A size as people read it: « 820 Mo », « 12 ko ». */
export function formatBytes(bytes: number): string {
  const [unit, size] =
    bytes >= 1e9
      ? (['gigabyte', 1e9] as const)
      : bytes >= 1e6
        ? (['megabyte', 1e6] as const)
        : (['kilobyte', 1e3] as const);
  return format(bytes / size, { style: 'unit', unit, maximumFractionDigits: bytes / size < 10 ? 1 : 0 });
}

/** How long something takes, to the second below a minute: « 40 s », « 3 min ». */
export function formatSeconds(seconds: number): string {
  const unit = seconds < 60 ? 'second' : 'minute';
  const value = Math.max(1, Math.ceil(unit === 'second' ? seconds : seconds / 60));
  return format(value, { style: 'unit', unit, unitDisplay: 'short' });
}

/** A rate, to three figures: « 1 250 000 ». */
export function formatRate(perSecond: number): string {
  return format(perSecond, { maximumSignificantDigits: 3 });
}

/** A share, from 0 to 1, as whole percents. */
export function formatPercent(share: number): string {
  return format(share, { style: 'percent', maximumFractionDigits: 0 });
}

/** When an extract was made, as its date says (ISO 8601). */
export function formatExtractDate(date: string): string {
  const style = { dateStyle: 'long', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(text('format_locale'), style).format(new Date(date));
}
