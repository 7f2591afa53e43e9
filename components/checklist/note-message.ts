import type { Conversion } from '../../lib/conversion/conversion.ts';
import type { Message } from '../../lib/store/messages.ts';

/** What replaces the note of an account, even one dated by a clock that was ahead. */
export function noteMessage({ mail, note }: Conversion, words: string): Message {
  return { type: 'note', at: Math.max(Date.now(), (note?.at ?? 0) + 1), mail, text: words };
}
