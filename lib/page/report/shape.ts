/** Longer runs than any word has: a token, a picture written as text. */
const LONG_RUN = /(x{60,}|X{60,}|9{60,})/g;
/** Runs that are easier read counted. */
const RUN = /(x{5,}|X{5,}|9{5,})/g;

/**
 * The shape of a text: `Xxxxx` for letters, `9` for digits, spaces and punctuation kept. It is as long as the
 * text, so that a shaped mail still looks like a mail and 11 digits like 11 digits; only runs longer than any word
 * are counted. The shape of a shape is itself.
 */
export function shape(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{M}/gu, '')
    .replace(/[\p{Lu}\p{Lt}]/gu, 'X')
    .replace(/\p{L}/gu, (letter) => (letter === 'X' ? letter : 'x'))
    .replace(/\p{N}/gu, '9')
    .replace(LONG_RUN, counted);
}

/** A {@link shape} to be read and not parsed: `x{12}`, `9{11}`. */
export function countedShape(text: string): string {
  return shape(text).replace(RUN, counted);
}

function counted(run: string): string {
  return `${run.charAt(0)}{${run.length}}`;
}
