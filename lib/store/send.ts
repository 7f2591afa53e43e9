import { browser } from 'wxt/browser';
import type { Message, Reply } from './messages.ts';
import { NotWritten } from './not-written.ts';

/** How often a message is sent again when the background was being stopped or started. */
const TRIES = 3;

/**
 * Tells the background something.
 *
 * @throws NotWritten when the background could not write it
 * @throws Error when the background cannot be reached, for instance because the extension was updated and this
 *   page still runs the former version
 */
export async function send(message: Message): Promise<Reply> {
  for (let left = TRIES; ; left--) {
    try {
      const reply = ((await browser.runtime.sendMessage(message)) as Reply | undefined) ?? {};
      if (reply.failed) throw new NotWritten(reply.failed);
      return reply;
    } catch (error) {
      // Messages are facts that may be applied twice, so sending again does no harm.
      if (error instanceof NotWritten || left <= 1 || !browser.runtime?.id) throw error;
    }
  }
}
