import { type TextKey, text } from '../text.ts';
import { createHost } from './host.ts';
import { raise } from './layer.ts';
import css from './overlay.css?inline';

/**
 * What went wrong: the page could not be read (`fault`), the browser keeps nothing more (`full`), or the assistant of
 * this page was replaced by a newer one, or turned off (`gone`).
 */
export type Problem = 'fault' | 'full' | 'gone';

interface Act {
  action: string;
  label: TextKey;
  run: () => void;
}

/** What one can do about a problem. */
export interface ProblemActs {
  retry(): void;
  report(): void;
}

/** The card that says what went wrong. Plain DOM, so that it still works when the rest of the overlay does not. */
export interface ProblemCard {
  show(problem: Problem): void;
  /** Takes it away, if it is about that. */
  settle(problem: Problem): void;
}

/** Prepares the card. Its words are read now: once the extension is gone, nobody gives them any more. */
export function createProblemCard(document: Document, { retry, report }: ProblemActs): ProblemCard {
  let shown: { problem: Problem; remove: () => void } | undefined;
  const hide = () => {
    shown?.remove();
    shown = undefined;
  };
  const again: Act = { action: 'retry', label: 'action_retry', run: retry };
  const reload: Act = {
    action: 'reload',
    label: 'problem_reload',
    run: () => document.defaultView?.location.reload(),
  };
  const acts: Record<Problem, Act[]> = {
    fault: [again, { action: 'report', label: 'report_ask', run: report }],
    full: [again],
    gone: [reload],
  };
  let words = wordsOf(acts);

  return {
    show(problem) {
      if (shown?.problem === problem) return;
      hide();
      // Another language may have been chosen since.
      if (problem !== 'gone') words = wordsOf(acts);
      const controller = new AbortController();
      const host = createHost(document, css, controller.signal);
      shown = { problem, remove: () => controller.abort() };
      const { title, about, close, acts: offered } = words[problem];
      const card = make(document, 'section', 'card');
      card.dataset.part = 'problem';
      card.dataset.problem = problem;
      card.setAttribute('role', 'alert');
      // In a corner, where it covers least.
      card.style.cssText = 'inset: auto 12px 12px auto';
      const body = make(document, 'div', 'body');
      body.append(make(document, 'p', 'say', title), make(document, 'p', 'why', about));
      const buttons = make(document, 'div', 'buttons');
      for (const { action, label, run } of offered)
        buttons.append(
          button(document, action, label, buttons.childElementCount === 0 ? 'primary' : '', run),
        );
      buttons.append(button(document, 'dismiss', close, 'quiet', hide));
      card.append(body, buttons);
      host.root.append(card);
      raise(host);
    },
    settle(problem) {
      if (shown?.problem === problem) hide();
    },
  };
}

interface Words {
  title: string;
  about: string;
  close: string;
  acts: (Omit<Act, 'label'> & { label: string })[];
}

function wordsOf(acts: Record<Problem, Act[]>): Record<Problem, Words> {
  const of = (problem: Problem): Words => ({
    title: text(`problem_${problem}_title`),
    about: text(`problem_${problem}`),
    close: text('problem_close'),
    acts: acts[problem].map((act) => ({ ...act, label: text(act.label) })),
  });
  return { fault: of('fault'), full: of('full'), gone: of('gone') };
}

function make(document: Document, tag: string, className: string, words = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = words;
  return element;
}

function button(
  document: Document,
  action: string,
  label: string,
  look: string,
  run: () => void,
): HTMLElement {
  const element = make(document, 'button', look, label) as HTMLButtonElement;
  element.type = 'button';
  element.dataset.action = action;
  element.addEventListener('click', (event) => {
    if (event.isTrusted) run();
  });
  return element;
}
