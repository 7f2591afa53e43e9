import { css, html, LitElement } from 'lit';

/** A native modal dialog, around what stands in it. */
export class Dialog extends LitElement {
  static override properties = { heading: {} };
  static override styles = css`
    dialog {
      border: 0;
      border-radius: 4px;
      padding: 0;
      width: 480px;
      color: inherit;
      box-shadow: 0 12px 48px rgb(43 35 48 / 40%);
    }
    dialog::backdrop {
      background: rgb(43 35 48 / 45%);
    }
    h2 {
      margin: 0;
      padding: 14px 22px;
      background: var(--mm-accent);
      color: #fff;
      font-size: 17px;
    }
    .inside {
      padding: 18px 22px 22px;
    }
  `;
  declare heading: string;

  show(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  protected override render() {
    return html`<dialog aria-labelledby="heading">
      <h2 id="heading">${this.heading}</h2>
      <div class="inside"><slot></slot></div>
    </dialog>`;
  }
}

customElements.define('mm-dialog', Dialog);
