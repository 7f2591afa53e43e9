import { afterEach, expect, it } from 'vitest';
import { setTexts } from '../../components/text.ts';
import { formatDay, formatMoment } from '../../components/ui/format.ts';
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';

afterEach(() => setTexts(undefined));

it.each([
  ['French', fr],
  ['English', en],
])('writes the day before the month in %s: both are read in France', (_, messages) => {
  setTexts(Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message])));
  const at = new Date(2026, 7, 3, 9, 5).getTime();
  expect(formatDay(at)).toBe('03/08/2026');
  expect(formatMoment(at)).toMatch(/^3 \D+ 2026/);
});
