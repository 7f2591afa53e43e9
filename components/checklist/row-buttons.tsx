import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Acts } from './acts.ts';
import { calledAs, type Entry } from './entry.ts';
import type { RowAction } from './row-actions.ts';

interface ActionProps {
  action: RowAction;
  entry: Entry;
  acts: Acts;
}

/** A button that does something with one account; it is named with the account, since every row has it. */
export function ActionButton({ action, entry, acts }: ActionProps) {
  const words = text(action.words);
  return (
    <Button
      action={action.id}
      look={action.look}
      label={text('action_for', words, calledAs(entry))}
      onAction={() => action.run(acts, entry)}
    >
      {words}
    </Button>
  );
}

interface MoreProps {
  name: string;
  open: boolean;
  onAction: () => void;
}

/** Shows or hides the details of an account. */
export function MoreButton({ name, open, onAction }: MoreProps) {
  return (
    <Button
      action="more"
      look="icon"
      label={text('action_for', text('action_more'), name)}
      expanded={open}
      onAction={onAction}
    >
      <Icon drawing="more" />
    </Button>
  );
}
