/** Letters of Latin alphabets that are no plain letter with an accent, as addresses write them. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
};

const ASCII = /^[\0-\x7F]*$/;

/**
 * A text in lower case with no accent, every ligature and barred letter spelled out: `ŒUVRÉ` gives `oeuvre`.
 * Everything that is not a Latin letter stays (full-width and other compatibility forms become the plain ones).
 * Rules: œ→oe, æ→ae, ç→c, ß→ss (names in MSSanté addresses); ø, ł, đ… as French registry offices write them.
 */
export function foldLetters(text: string): string {
  // Most names have nothing else, and millions of them are read.
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøłđðþħŧı]/g, (letter) => SPELLED_OUT[letter] ?? letter);
}
