const DIGITS = /^[0-9]+$/;

/** The Luhn sum of a number; from the right, every second digit is doubled, the first one too when `keyless`. */
function luhnSum(digits: string, keyless: boolean): number {
  let sum = 0;
  let doubled = keyless;
  for (let at = digits.length - 1; at >= 0; at -= 1) {
    const digit = digits.charCodeAt(at) - 48;
    if (!doubled) sum += digit;
    else sum += digit < 5 ? digit * 2 : digit * 2 - 9;
    doubled = !doubled;
  }
  return sum;
}

/**
 * Whether the last digit of a number is its Luhn key (ISO/IEC 7812-1, annex B). RPPS and ADELI numbers end with
 * such a key. It catches every wrong digit, and every swap of two neighbours but 09 with 90.
 *
 * @param digits ASCII digits, at least two; anything else has no key: `false`
 */
export function hasLuhnKey(digits: string): boolean {
  return digits.length > 1 && DIGITS.test(digits) && luhnSum(digits, false) % 10 === 0;
}

/**
 * The Luhn key of a number, to be written after it.
 *
 * @param body ASCII digits, at least one, without the key
 * @returns one digit
 * @throws RangeError when `body` is anything else
 */
export function luhnKey(body: string): string {
  if (!DIGITS.test(body)) throw new RangeError(`A Luhn key is computed over digits, not over "${body}".`);
  return String((10 - (luhnSum(body, true) % 10)) % 10);
}
