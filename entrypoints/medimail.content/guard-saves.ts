import type { FieldCheck, Guidance, SaveButton } from '../../lib/conversion/guidance.ts';

/** Holds a save whose checks fail, once, and tells of those that go through. */
export interface SaveGuard {
  /** Guards the buttons of a window: the page's, or that of a frame in it. */
  watch(window: Window): void;
  /** Lets the held save go: the person's own click, on Medimail's own button, takes its course. */
  release(): void;
  /** Forgets the held save; the next one goes through if it fails in the same way. */
  drop(): void;
}

interface Options {
  /** What the page says at this very moment. */
  guidance(): Guidance | undefined;
  /** Whether saves may be held at all. */
  holds(): boolean;
  /** Ends when what is still being asked about the page was answered; nothing when nothing is. */
  awaited(): Promise<void> | undefined;
  onHeld(): void;
  onSaved(save: SaveButton): void;
  signal: AbortSignal;
}

/**
 * Guards Medimail's save buttons.
 *
 * The listeners are the window's own, in the capture phase: they come before the page's handlers, inline ones
 * included. Only a person's acts are held (`isTrusted`); what the page's scripts do is theirs.
 */
export function guardSaves({ guidance, holds, awaited, onHeld, onSaved, signal }: Options): SaveGuard {
  const heldBefore = new Set<string>();
  let held: { again: () => void; save: SaveButton } | undefined;
  let waiting = false;

  /** Whether a save is held, because a check fails in a way that was not held before. */
  const hold = (save: SaveButton, again: () => void): boolean => {
    const failing = (guidance()?.checks ?? []).filter(({ result }) => result.verdict === 'error');
    const failure = failing.map(describe).join();
    if (failure === '' || !holds() || heldBefore.has(failure)) return false;
    heldBefore.add(failure);
    held = { save, again };
    onHeld();
    return true;
  };

  const consider = (event: Event, save: SaveButton, again: () => void) => {
    const answer = holds() ? awaited() : undefined;
    if (!answer && !hold(save, again)) {
      // Told at the click and again at the submit that follows it: facts may come twice.
      onSaved(save);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!answer || waiting) return;
    waiting = true;
    void answer.then(() => {
      waiting = false;
      if (hold(save, again)) return;
      onSaved(save);
      again();
    });
  };

  const onClick = (event: MouseEvent) => {
    const save = event.isTrusted ? guidance()?.save : undefined;
    if (save && event.composedPath().includes(save.control))
      consider(event, save, () => save.control.click());
  };

  const onSubmit = (event: SubmitEvent) => {
    const save = event.isTrusted ? guidance()?.save : undefined;
    const form = event.target as HTMLFormElement;
    const owner = save && (save.control as HTMLButtonElement).form;
    if (save && owner === form) consider(event, save, () => form.requestSubmit(event.submitter));
  };

  return {
    watch(window) {
      window.addEventListener('click', onClick, { capture: true, signal });
      window.addEventListener('submit', onSubmit, { capture: true, signal });
    },
    release() {
      const letGo = held;
      held = undefined;
      if (!letGo) return;
      onSaved(letGo.save);
      letGo.again();
    },
    drop() {
      held = undefined;
    },
  };
}

/** The same wrong value is held once; another wrong value is another mistake. */
function describe({ check, field }: FieldCheck): string {
  return `${check}=${(field as HTMLInputElement).value}`;
}
