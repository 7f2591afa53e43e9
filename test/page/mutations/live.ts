import { mutate } from './mutate.ts';
import { markTargets } from './oracle.ts';
import { Scope } from './scope.ts';

/** What the server tells the script of the vendor that it plays. */
interface Vendor {
  seed: number;
  /** The account that is worked on. */
  mail: string;
}

const { seed, mail } = (globalThis as unknown as { vendor: Vendor }).vendor;
const done = new WeakSet<Element>();
let waits = false;

/** Mutates what the page's own scripts have drawn since the last time. */
function pass(): void {
  waits = false;
  const scope = new Scope(document, done);
  markTargets(scope, mail);
  mutate(scope, seed);
  scope.finish();
  // What was just changed is no news.
  observer.takeRecords();
}

const observer = new MutationObserver(() => {
  if (waits || !document.body) return;
  waits = true;
  // Components draw one after the other, all before the next task.
  setTimeout(pass);
});
const WATCHED = { childList: true, subtree: true };

// A shadow root is watched as soon as a component has one.
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function attach(init) {
  const root = attachShadow.call(this, init);
  if (init.mode === 'open') observer.observe(root, WATCHED);
  return root;
};
observer.observe(document, WATCHED);
