/** Smaller than this, in CSS pixels, a box is there for programs and not for eyes. */
const SPECK = 4;

/**
 * What a person sees and clicks of a control. A radio or a check box goes with the words of its label: with those
 * around it, or with those that stand for it when a style hides the box itself.
 */
export function seenOf(control: HTMLElement): HTMLElement {
  if (!control.matches('input[type=radio], input[type=checkbox]')) return control;
  const labels = [...((control as HTMLInputElement).labels ?? [])];
  const around = labels.find((label) => label.contains(control));
  if (around) return around;
  return (isHidden(control) && labels.find((label) => !isHidden(label))) || control;
}

function isHidden(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width < SPECK || height < SPECK || !element.checkVisibility({ opacityProperty: true });
}
