import { css, html, LitElement } from 'lit';
import { fieldLook } from './look.ts';

/** A field with its label, both in its shadow root. */
export class TextField extends LitElement {
  static override properties = {
    label: {},
    value: {},
    type: {},
    name: {},
    suffix: {},
    fixed: { type: Boolean },
  };
  static override styles = [
    fieldLook,
    css`
      div {
        display: flex;
        align-items: baseline;
        gap: 6px;
      }
      span {
        color: var(--mm-soft);
        white-space: nowrap;
      }
    `,
  ];
  static formAssociated = true;
  private readonly internals = this.attachInternals();
  declare label: string;
  declare value: string;
  declare type: string;
  declare name: string;
  declare suffix: string;
  declare fixed: boolean;

  protected override render() {
    this.internals.setFormValue(this.value ?? '');
    return html`<label for="control">${this.label}</label>
      <div>
        <input
          id="control"
          type=${this.type ?? 'text'}
          .value=${this.value ?? ''}
          ?readonly=${this.fixed}
          autocomplete="off"
          @input=${this.keep}
          @keydown=${this.submitOnEnter}
        />${this.suffix ? html`<span>${this.suffix}</span>` : ''}
      </div>`;
  }

  private keep({ target }: InputEvent): void {
    this.value = (target as HTMLInputElement).value;
  }

  private submitOnEnter({ key }: KeyboardEvent): void {
    if (key === 'Enter') this.internals.form?.requestSubmit();
  }
}

customElements.define('mm-text-field', TextField);
