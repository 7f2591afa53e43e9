import { css, html, LitElement } from 'lit';

/** A check box drawn as a switch. */
export class Switch extends LitElement {
  static override properties = { label: {}, checked: { type: Boolean } };
  static override styles = css`
    :host {
      display: block;
      margin-bottom: 14px;
    }
    label {
      display: inline-flex;
      gap: 10px;
      align-items: center;
      font-weight: 600;
      font-size: 14px;
      cursor: pointer;
    }
    input {
      position: relative;
      appearance: none;
      margin: 0;
      border-radius: 11px;
      width: 38px;
      height: 22px;
      background: #b9a9b4;
      cursor: pointer;
    }
    input::after {
      position: absolute;
      top: 3px;
      left: 3px;
      border-radius: 50%;
      width: 16px;
      height: 16px;
      background: #fff;
      content: '';
    }
    input:checked {
      background: var(--mm-accent);
    }
    input:checked::after {
      left: 19px;
    }
    input:focus-visible {
      outline: 2px solid var(--mm-ink);
    }
  `;
  declare label: string;
  declare checked: boolean;

  protected override render() {
    return html`<label
      ><input type="checkbox" role="switch" .checked=${this.checked} @change=${this.keep} />${this.label}</label
    >`;
  }

  private keep({ target }: Event): void {
    this.checked = (target as HTMLInputElement).checked;
  }
}

customElements.define('mm-switch', Switch);
