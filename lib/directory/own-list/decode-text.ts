/**
 * The text of a file in any encoding that Excel writes: UTF-8 and UTF-16 with their mark or without it, else one of
 * the single-byte ones: Windows-1252 (« CSV »), Mac Roman (« CSV Macintosh »), code page 850 (« CSV MS-DOS »).
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeSingleBytes(bytes);
  }
}

/** Which UTF-16 it is. It has a mark; without it, most of the text is Latin letters, and every other byte 0. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length / 4;
  if (odd > most && even < odd / 10) return 'utf-16le';
  if (even > most && odd < even / 10) return 'utf-16be';
  return undefined;
}

/** Code page 850 from 0x80 on; browsers do not decode it. https://en.wikipedia.org/wiki/Code_page_850 */
const CODE_PAGE_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

function decodeCodePage850(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    pieces.push(
      Array.from(bytes.subarray(start, start + 8192), (byte) =>
        byte < 0x80 ? String.fromCharCode(byte) : CODE_PAGE_850[byte - 0x80],
      ).join(''),
    );
  }
  return pieces.join('');
}

/** What signs beyond ASCII tell of an encoding: the letters that French has often, then those it has. */
const WEIGHTS: readonly (readonly [signs: RegExp, weight: number])[] = [
  [/é/g, 10],
  [/è/g, 5],
  [/[êàçÉëïôî]/g, 3],
  [/[âäöùûüÿœæñÈÊËÀÂÄÇÎÏÔÖÙÛÜŒÆ°’\u00A0]/g, 1],
  // No French word has a capital among small letters.
  [/[a-z][ÉÈÊËÀÂÄÇÎÏÔÖÙÛÜŒÆ][a-z]/g, -6],
];

/** The text that reads most like French. */
function decodeSingleBytes(bytes: Uint8Array): string {
  const texts = [
    new TextDecoder('windows-1252').decode(bytes),
    new TextDecoder('macintosh').decode(bytes),
    decodeCodePage850(bytes),
  ];
  const scores = texts.map((text) =>
    WEIGHTS.reduce((sum, [signs, weight]) => sum + weight * (text.match(signs)?.length ?? 0), 0),
  );
  return texts[scores.indexOf(Math.max(...scores))] ?? '';
}
