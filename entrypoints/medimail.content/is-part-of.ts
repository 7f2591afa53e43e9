import { isInput } from '../../lib/page/dom.ts';
import { controlOf } from '../../lib/page/seen.ts';

/** Whether an element is a field's control itself, or another radio of its group, or in a label of one of them. */
export function isPartOf(target: Element, field: HTMLElement): boolean {
  const label = target.closest('label');
  const control = (label && controlOf(label)) || target;
  const own = controlOf(field);
  if (control === own || field.contains(control)) return true;
  const isRadio = isInput(control) && control.type === 'radio';
  return isRadio && isInput(own) && control.name === own.name && control.form === own.form;
}
