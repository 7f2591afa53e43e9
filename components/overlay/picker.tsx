import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nameOf } from '../../lib/page/name.ts';
import type { Showable } from '../../lib/page/profile.ts';
import { columnName, elementName } from '../element-name.ts';
import { text } from '../text.ts';
import { Button } from './button.tsx';
import { choosable, elementBelow, kindOf, meant } from './pick-target.ts';
import { rectOf } from './rect.ts';

const INSTRUCTIONS = { field: 'pick_field', control: 'pick_control', column: 'pick_column' } as const;
const FORWARD = new Set(['Tab', 'ArrowDown', 'ArrowRight']);
const BACK = new Set(['ArrowUp', 'ArrowLeft']);

interface Props {
  what: Showable;
  document: Document;
  /** Says whether it can be that. */
  onPick: (element: HTMLElement) => boolean;
  onLeave: () => void;
}

/**
 * Lets the administrator show an element: a shield over the whole window takes every click and key, so that the
 * page gets none, and what is below the pointer is outlined.
 */
export function Picker({ what, document, onPick, onLeave }: Props) {
  const [at, setAt] = useState<HTMLElement | undefined>(undefined);
  const [refused, setRefused] = useState(false);
  const shield = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => shield.current?.focus(), []);

  const pick = (element: HTMLElement) => setRefused(!onPick(element));

  const chosenAt = (event: MouseEvent) => {
    const below = elementBelow(document, event.clientX, event.clientY);
    return below && meant(below, what);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'Enter' && at) pick(at);
    else if (FORWARD.has(event.key) || BACK.has(event.key)) {
      const all = choosable(document, what);
      const by = BACK.has(event.key) || event.shiftKey ? -1 : 1;
      const from = at ? all.indexOf(at) : by > 0 ? -1 : 0;
      const next = all[(from + by + all.length) % all.length];
      next?.scrollIntoView({ block: 'center', behavior: 'instant' });
      setAt(next);
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <div
        ref={shield}
        class="shield"
        role="application"
        aria-label={`${title(what)} ${text('pick_keys')}`}
        data-part="picker"
        data-looked-for={'element' in what ? what.element : `column-${what.column}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the keyboard while it is there.
        tabIndex={0}
        onPointerMove={(event) => setAt(chosenAt(event))}
        onWheel={(event) => document.defaultView?.scrollBy(event.deltaX, event.deltaY)}
        onClick={(event) => {
          const chosen = chosenAt(event);
          if (event.isTrusted && chosen) pick(chosen);
        }}
        onKeyDown={onKeyDown}
      >
        {at && <Outline at={at} />}
      </div>
      <div class="banner">
        <p>
          <b>{title(what)}</b>
          <span>{text(INSTRUCTIONS[kindOf(what)])}</span>
          <small>{text('pick_keys')}</small>
          {refused && (
            <span class="problem" role="alert">
              {text('pick_refused')}
            </span>
          )}
        </p>
        <Button action="cancel-show" onAction={onLeave}>
          {text('pick_cancel')}
        </Button>
      </div>
      <p class="unseen" role="status" aria-live="polite">
        {at ? text('pick_at', nameOf(at)?.text || at.localName) : ''}
      </p>
    </>
  );
}

function Outline({ at }: { at: HTMLElement }) {
  const { left, top, width, height } = rectOf(at);
  const style = { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
  return <div class="outline" data-part="outline" style={style} />;
}

function title(what: Showable): string {
  return text('pick_title', 'element' in what ? elementName(what.element) : columnName(what.column));
}
