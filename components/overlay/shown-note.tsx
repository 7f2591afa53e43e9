import type { ElementId } from '../../lib/page/element-id.ts';
import { text } from '../text.ts';
import { Button } from './button.tsx';

interface Props {
  element: ElementId;
  onForget: (element: ElementId) => void;
}

/** Says that what is pointed at was shown by the administrator, who may have been wrong. */
export function ShownNote({ element, onForget }: Props) {
  return (
    <p class="shown">
      <span>{text('card_shown')}</span>
      <Button action="forget-shown" class="quiet" onAction={() => onForget(element)}>
        {text('card_forget_shown')}
      </Button>
    </p>
  );
}
