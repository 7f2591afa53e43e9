import { useId, useRef } from 'preact/hooks';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import type { Acts } from './acts.ts';

/** Where cells copied in a spreadsheet are pasted. */
export function PasteBox({ acts }: { acts: Acts }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  return (
    <details class="paste">
      <summary>{text('annuaire_paste')}</summary>
      <label for={id}>{text('annuaire_paste_label')}</label>
      <textarea ref={field} id={id} class="field" rows={5} spellcheck={false} />
      <Button
        action="read-pasted"
        onAction={() => {
          const { current } = field;
          if (!current?.value.trim()) return current?.focus();
          acts.paste(current.value);
          current.value = '';
        }}
      >
        {text('annuaire_paste_read')}
      </Button>
    </details>
  );
}
