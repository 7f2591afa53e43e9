/** The day after one written `2026-11-24`. */
export function dayAfter(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Today, where the program runs, written `2026-11-24`. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** A day as a French page writes it: `24/11/2026`. */
export function frenchDay(day: string): string {
  return day.split('-').reverse().join('/');
}
