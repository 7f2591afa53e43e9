import { css, html, LitElement } from 'lit';

/** A strip that says that something was refused, or done. */
class Alert extends LitElement {
  static override properties = { kind: {} };
  static override styles = css`
    div {
      margin-bottom: 14px;
      border-left: 4px solid #2e7d4f;
      padding: 9px 14px;
      background: #e6f4ec;
    }
    .error {
      border-color: #b3261e;
      background: #fbe9e7;
    }
  `;
  declare kind: 'error' | 'info';

  protected override render() {
    return html`<div class=${this.kind} role=${this.kind === 'error' ? 'alert' : 'status'}><slot></slot></div>`;
  }
}

customElements.define('mm-alert', Alert);
