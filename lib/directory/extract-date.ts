const STAMP = /(?<!\d)(20\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?!\d)/;

/**
 * When an extract was made, as the end of its name says: `…_202608260452.txt` gives `2026-08-26T04:52`. The ANS
 * does not say in which time zone, so that none is given.
 */
export function extractDate(fileName: string): string | undefined {
  const [, year = '', month = '', day = '', hour = '', minute = ''] = STAMP.exec(fileName) ?? [];
  if (year === '') return undefined;
  const text = `${year}-${month}-${day}T${hour}:${minute}`;
  // `Date` rolls 31 February over to March: such a stamp is no date.
  const date = new Date(`${text}Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
