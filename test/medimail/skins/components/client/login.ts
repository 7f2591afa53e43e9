import { css, html, LitElement } from 'lit';
import type { LoginData } from '../wire.ts';
import { pageData } from './data.ts';
import { pageLook } from './look.ts';

/** Asks who it is. */
class Login extends LitElement {
  static override styles = [
    pageLook,
    css`
      .box {
        margin: 80px auto;
        width: 360px;
      }
    `,
  ];

  protected override render() {
    const { failure, typed, next } = pageData<LoginData>();
    return html`<div class="box">
      <h2>Medimail Pro — Identification</h2>
      ${failure ? html`<mm-alert kind="error">${failure}</mm-alert>` : ''}
      <form method="post" action="/connexion">
        <input type="hidden" name="next" value=${next} />
        <mm-text-field name="login" label="Adresse de messagerie" .value=${typed}></mm-text-field>
        <mm-text-field name="password" type="password" label="Mot de passe"></mm-text-field>
        <mm-button look="main" @click=${this.submit}>S’identifier</mm-button>
      </form>
    </div>`;
  }

  private submit(): void {
    this.renderRoot.querySelector('form')?.requestSubmit();
  }
}

customElements.define('mm-login', Login);
