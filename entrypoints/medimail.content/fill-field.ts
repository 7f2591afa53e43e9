/**
 * Puts a text in one of Medimail's fields as if it had been typed, so that the page's own scripts see it. Setting
 * `value` on the prototype reaches frameworks that redefine it on the element.
 */
export function fillField(field: HTMLInputElement, value: string): void {
  field.focus();
  const prototype = Object.getPrototypeOf(field) as HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(
    new InputEvent('input', {
      bubbles: true,
      composed: true,
      inputType: 'insertReplacementText',
      data: value,
    }),
  );
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
