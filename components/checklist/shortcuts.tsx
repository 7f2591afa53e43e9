import { useEffect, useState } from 'preact/hooks';
import { readShortcuts, type Shortcut } from '../../lib/store/shortcuts.ts';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import type { ChecklistProps } from './checklist.tsx';

/** The keyboard commands, with the keys that they have in this browser. */
export function Shortcuts({ acts }: ChecklistProps) {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const read = () => void readShortcuts().then(setShortcuts, () => undefined);
    read();
    // Back from the browser's page, they may be others.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  if (shortcuts.length === 0) return null;
  return (
    <details class="shortcuts" data-part="shortcuts">
      <summary>{text('popup_shortcuts')}</summary>
      <dl>
        {shortcuts.map(({ command, description, keys }) => (
          <div key={command} data-command={command}>
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : text('popup_shortcut_none')}</dd>
          </div>
        ))}
        <div>
          <dt>{text('popup_shortcut_move')}</dt>
          <dd>
            <kbd>{text('popup_shortcut_move_keys')}</kbd>
          </dd>
        </div>
      </dl>
      <Button action="change-shortcuts" onAction={acts.openShortcutSettings}>
        {text('popup_shortcuts_change')}
      </Button>
    </details>
  );
}
