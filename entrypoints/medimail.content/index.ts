import { defineContentScript } from 'wxt/utils/define-content-script';
import { frameOf } from '../../lib/page/dom.ts';
import { startAssistant } from './assistant.ts';
import { whileExtensionLives } from './while-extension-lives.ts';

export default defineContentScript({
  matches: ['https://medimail.mipih.fr/*'],
  allFrames: true,
  runAt: 'document_end',
  main() {
    // A frame in a page is a part of it, which the assistant of that page reads: one card speaks for both.
    if (frameOf(document)) return;
    void startAssistant(document, whileExtensionLives());
  },
});
