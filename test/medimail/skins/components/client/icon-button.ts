import { css, html, LitElement } from 'lit';

/** A button that is a drawing of the sprite. */
class IconButton extends LitElement {
  static override properties = { icon: {}, label: {} };
  static override styles = css`
    button {
      border: 0;
      border-radius: 3px;
      padding: 5px;
      background: none;
      color: var(--mm-accent);
      cursor: pointer;
    }
    button:hover {
      background: #f5e4ee;
    }
    svg {
      display: block;
      width: 18px;
      height: 18px;
    }
  `;
  declare icon: string;
  declare label: string;

  protected override render() {
    return html`<button type="button" aria-label=${this.label}>
      <svg aria-hidden="true"><use href="/ui/icons.svg#${this.icon}"></use></svg>
    </button>`;
  }
}

customElements.define('mm-icon-button', IconButton);
