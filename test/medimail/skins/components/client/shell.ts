import { css, html, LitElement } from 'lit';
import { pageData } from './data.ts';

const LINKS = [
  ['/', 'Accueil'],
  ['/messages', 'Messages'],
  ['/utilisateurs', 'Utilisateurs'],
  ['/quitter', 'Déconnexion'],
] as const;

/** The header, the menu and the title, around a page. */
class Shell extends LitElement {
  static override styles = css`
    header {
      display: flex;
      gap: 28px;
      align-items: center;
      border-bottom: 3px solid var(--mm-accent);
      padding: 12px 28px;
      background: #fff;
    }
    strong {
      color: var(--mm-accent);
      font-size: 21px;
    }
    nav {
      display: flex;
      flex: 1;
      gap: 20px;
    }
    nav a {
      color: var(--mm-ink);
      text-decoration: none;
    }
    nav a:hover {
      text-decoration: underline;
    }
    main {
      margin: 0 auto;
      max-width: 1220px;
      padding: 20px 28px;
    }
    h1 {
      margin: 0 0 16px;
      font-size: 24px;
      font-weight: 600;
    }
  `;

  protected override render() {
    const { login, title } = pageData();
    return html`<header>
        <strong>Medimail Pro</strong>
        <nav>${LINKS.map(([path, words]) => html`<a href=${path}>${words}</a>`)}</nav>
        <span>${login}</span>
      </header>
      <main>
        <h1>${title}</h1>
        <slot></slot>
      </main>`;
  }
}

customElements.define('mm-shell', Shell);
