/** What runs in the measured pages: each function stands alone, as it is sent there as text. */

declare global {
  interface Window {
    /** Moments of the page, in ms since its navigation began. */
    bench?: Record<string, number>;
    /** A row of the list, and what is drawn in its place. */
    row?: { old: HTMLTableRowElement; fresh: HTMLTableRowElement };
  }
}

/**
 * Notes when the parsing was over (`parsed`) and when the frame with the last badge was painted (`painted`). For the
 * floor it puts the badges itself: a bare loop that reads every cell's text once and inserts as many empty hosts.
 */
export function noteBadges({ badges, floor }: { badges: number; floor: boolean }): void {
  window.bench = {};
  const times = window.bench;
  let left = badges;
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target.nodeName !== 'TD') continue;
      for (const node of addedNodes) if (node.nodeName === 'ASSISTANT-PER') left -= 1;
    }
    if (left > 0) return;
    observer.disconnect();
    times.inserted = performance.now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        times.painted = performance.now();
      };
      port2.postMessage(undefined);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    times.parsed = performance.now();
    if (!floor) return;
    for (const row of document.querySelector<HTMLTableElement>('table.liste')?.rows ?? []) {
      const texts = [...row.cells].map((cell) => cell.textContent ?? '');
      if (texts[2] === 'MED') row.cells[2]?.append(document.createElement('assistant-per'));
    }
  });
}

/** Makes ready what {@link redrawRow} draws: the row in the middle of the list, anew. */
export function prepareRow(): void {
  const rows = [...(document.querySelector<HTMLTableElement>('table.liste')?.rows ?? [])];
  const middle = Math.floor(rows.length / 2);
  const old = rows.find((each, at) => at >= middle && each.querySelector('assistant-per'));
  if (!old) throw new Error('No row has a badge.');
  const fresh = old.cloneNode(true) as HTMLTableRowElement;
  fresh.querySelector('assistant-per')?.remove();
  window.row = { old, fresh };
}

/** Draws the row that was made ready, and ends when its badge was painted. @returns the time it took, in ms */
export function redrawRow(): Promise<number> {
  const { row } = window;
  if (!row) throw new Error('No row is ready.');
  return new Promise((resolve) => {
    const began = performance.now();
    new MutationObserver((_, observer) => {
      if (!row.fresh.querySelector('assistant-per')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - began);
        port2.postMessage(undefined);
      });
    }).observe(row.fresh, { childList: true, subtree: true });
    row.old.replaceWith(row.fresh);
  });
}

/** Marks when a box of ours comes into the page (`shown`), and when the frame with it was painted (`painted`). */
export function markCards(): void {
  new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    if (!added.some(({ nodeName }) => nodeName === 'ASSISTANT-PER')) return;
    performance.mark('bench shown');
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => void performance.mark('bench painted');
      port2.postMessage(undefined);
    });
  }).observe(document.documentElement, { childList: true });
}

interface Tour {
  highlight(step: object): void;
  destroy(): void;
}

/** Has driver.js highlight the pencil of an account. @returns the time until it was painted, in ms */
export function highlightWithDriver(mail: string): Promise<number> {
  const { driver } = (window as unknown as { driver: { js: { driver(options: object): Tour } } }).driver.js;
  const rows = [...document.querySelectorAll('table.liste tr')];
  const element = rows
    .find((row) => row.querySelector('td')?.textContent === mail)
    ?.querySelector('td.actions a');
  if (!element) throw new Error('The account is not in the list.');
  return new Promise((resolve) => {
    const tour = driver({ animate: false });
    const began = performance.now();
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.driver-popover') || !document.querySelector('.driver-overlay')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve(performance.now() - began);
          tour.destroy();
        };
        port2.postMessage(undefined);
      });
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
    tour.highlight({
      element,
      popover: { title: 'Étape 2 sur 8', description: 'Cliquez sur le crayon de ce compte.' },
    });
  });
}

/** Begins to count the frames that come late: later than one and a half of 60 a second. */
export function countLateFrames(): void {
  window.bench = { late: 0, frames: 0 };
  const counts = window.bench;
  let last: number | undefined;
  const next = (now: number) => {
    if (last !== undefined && now - last > 25)
      counts.late = (counts.late ?? 0) + Math.round((now - last) / 16.7) - 1;
    last = now;
    counts.frames = (counts.frames ?? 0) + 1;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

/** Notes when a view of ours is usable: what is waited for was painted, and the next event is taken. */
export function noteUsable(selector: string): void {
  window.bench = {};
  const times = window.bench;
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        times.usable = performance.now();
      };
      port2.postMessage(undefined);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}
