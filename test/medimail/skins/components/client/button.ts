import { css, html, LitElement } from 'lit';

/** A button; its words are what stands in it. */
class Button extends LitElement {
  static override properties = { look: {} };
  static override styles = css`
    :host {
      display: inline-block;
    }
    button {
      border: 1px solid var(--mm-accent);
      border-radius: 3px;
      padding: 8px 18px;
      background: #fff;
      color: var(--mm-accent);
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }
    .main {
      background: var(--mm-accent);
      color: #fff;
    }
    button:focus-visible {
      outline: 2px solid var(--mm-ink);
      outline-offset: 2px;
    }
  `;
  declare look: string;

  protected override render() {
    return html`<button type="button" class=${this.look}><slot></slot></button>`;
  }
}

customElements.define('mm-button', Button);
