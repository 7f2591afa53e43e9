import { html, LitElement } from 'lit';
import { fieldLook } from './look.ts';

/** A list to choose from, with its label. */
export class Select extends LitElement {
  static override properties = { label: {}, value: {}, options: { attribute: false } };
  static override styles = fieldLook;
  declare label: string;
  declare value: string;
  declare options: readonly (readonly [value: string, words: string])[];

  protected override render() {
    return html`<label for="control">${this.label}</label>
      <select id="control" @change=${this.keep}>
        ${this.options.map(
          ([value, words]) =>
            html`<option value=${value} ?selected=${value === this.value}>${words}</option>`,
        )}
      </select>`;
  }

  private keep({ target }: Event): void {
    this.value = (target as HTMLSelectElement).value;
  }
}

customElements.define('mm-select', Select);
