import { html, LitElement } from 'lit';
import type { ProblemData } from '../wire.ts';
import { pageData } from './data.ts';
import { pageLook } from './look.ts';

/** The first page. */
class Home extends LitElement {
  static override styles = pageLook;

  protected override render() {
    return html`<mm-shell>
      <div class="box"><h2>Messagerie sécurisée</h2><a href="/messages">Lire mes messages</a></div>
      <div class="box"><h2>Administration</h2><a href="/utilisateurs">Gérer les utilisateurs</a></div>
    </mm-shell>`;
  }
}

/** A page that says why there is no other. */
class Problem extends LitElement {
  static override styles = pageLook;

  protected override render() {
    const { problem } = pageData<ProblemData>();
    return html`<mm-shell><mm-alert kind="error">${problem}</mm-alert><a href="/">Accueil</a></mm-shell>`;
  }
}

customElements.define('mm-home', Home);
customElements.define('mm-problem', Problem);
