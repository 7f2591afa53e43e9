import { nameOf } from './name.ts';
import { plain } from './text.ts';
import { MAILBOX } from './vocabulary.ts';

/** Whether a page is a message or a mailbox, whose texts are anybody's: it lets one answer. */
export function isMailbox(controls: HTMLElement[]): boolean {
  return controls.some((control) => MAILBOX.test(plain(nameOf(control)?.text ?? '')));
}
