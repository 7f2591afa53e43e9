import { css, html, LitElement } from 'lit';
import type { User, UsersData } from '../wire.ts';
import { pageData, send } from './data.ts';
import type { Dialog } from './dialog.ts';
import { pageLook } from './look.ts';
import type { Switch } from './switch.ts';
import type { TextField } from './text-field.ts';

const HEADERS = ['Mail', 'Statut', 'Type de BAL', 'Nom', 'Prénom', 'Profession', 'RPPS', 'ADELI', 'Actions'];

/** The accounts, and the dialog of the *correspondance MSSanté* over them. */
class Users extends LitElement {
  static override properties = {
    user: { state: true },
    refusal: { state: true },
    notice: { state: true },
  };
  static override styles = [
    pageLook,
    css`
      .search {
        display: flex;
        gap: 10px;
        align-items: end;
        margin-bottom: 4px;
      }
      .search mm-text-field {
        width: 340px;
      }
      .search mm-button {
        margin-bottom: 14px;
      }
      table {
        border-collapse: collapse;
        width: 100%;
        background: #fff;
        font-size: 14px;
      }
      th {
        background: #efe6ec;
        text-align: left;
      }
      th,
      td {
        border: 1px solid var(--mm-line);
        padding: 6px 8px;
        overflow-wrap: anywhere;
      }
      tr:hover td {
        background: #fdf8fb;
      }
      td:last-child {
        white-space: nowrap;
      }
      mm-icon-button {
        display: inline-block;
      }
      td svg {
        width: 15px;
        height: 15px;
        color: #2e7d4f;
      }
      .pages {
        margin-top: 12px;
        text-align: center;
      }
    `,
  ];
  private readonly data = pageData<UsersData>();
  declare user: User | undefined;
  declare refusal: string;
  declare notice: string;

  constructor() {
    super();
    this.refusal = '';
    this.notice = this.data.notice;
  }

  protected override render() {
    const { users, query, total } = this.data;
    return html`<mm-shell>
      ${this.notice ? html`<mm-alert kind="info">${this.notice}</mm-alert>` : ''}
      <form class="search" action="/utilisateurs">
        <mm-text-field name="recherche" label="Rechercher un compte" .value=${query}></mm-text-field>
        <mm-button look="main" @click=${this.search}>Rechercher</mm-button>
      </form>
      ${
        total === 0
          ? html`<p class="note">Aucun compte trouvé.</p>`
          : html`<table>
              <thead>
                <tr>${HEADERS.map((header) => html`<th>${header}</th>`)}</tr>
              </thead>
              <tbody>${users.map((user) => this.row(user))}</tbody>
            </table>`
      }
      ${this.pages()} ${this.dialog()}
    </mm-shell>`;
  }

  private row(user: User) {
    const { id, mail, status, bal, nom, prenom, profession, rpps, adeli } = user;
    const [icon, words] = status === 'actif' ? ['check', 'Actif'] : ['cross', 'Inactif'];
    const isPerson = bal === 'MED' || bal === 'PER';
    return html`<tr>
      <td>${mail}</td>
      <td><svg role="img" aria-label=${words}><use href="/ui/icons.svg#${icon}"></use></svg></td>
      ${[bal, nom, prenom, profession, rpps, adeli].map((text) => html`<td>${text}</td>`)}
      <td>
        <mm-icon-button
          icon="pencil"
          label="Modifier l’utilisateur"
          @click=${() => location.assign(`/utilisateurs/${id}`)}
        ></mm-icon-button
        >${
          isPerson
            ? html`<mm-icon-button
                icon="plus"
                label="Ajouter une correspondance"
                @click=${() => this.open(user)}
              ></mm-icon-button>`
            : ''
        }
      </td>
    </tr>`;
  }

  private pages() {
    const { query, page, pages } = this.data;
    const link = (to: number, words: string) =>
      to < 1 || to > pages
        ? words
        : html`<a href="/utilisateurs?${new URLSearchParams({ recherche: query, page: String(to) })}">${words}</a>`;
    return html`<p class="pages">${link(page - 1, 'Précédent')} · page ${page} sur ${pages} · ${link(page + 1, 'Suivant')}</p>`;
  }

  private dialog() {
    const { user } = this;
    return html`<mm-dialog heading="Correspondance MSSanté">
      ${this.refusal ? html`<mm-alert kind="error">${this.refusal}</mm-alert>` : ''}
      ${
        user &&
        html`<p>${user.prenom} ${user.nom}<br /><span class="note">${user.mail}</span></p>
          <mm-text-field
            label="Adresse de correspondance"
            .value=${user.proposed}
            .suffix=${`@${user.domain}`}
          ></mm-text-field>
          <mm-switch
            label="Visible dans l’annuaire national MSSanté"
            .checked=${user.correspondence?.visible ?? false}
          ></mm-switch>
          ${user.publication ? html`<p class="note">${user.publication}</p>` : ''}`
      }
      <div class="buttons">
        <mm-button @click=${this.close}>Annuler</mm-button>
        <mm-button look="main" @click=${this.save}>Enregistrer</mm-button>
      </div>
    </mm-dialog>`;
  }

  private search(): void {
    this.renderRoot.querySelector('form')?.requestSubmit();
  }

  private async open(user: User): Promise<void> {
    this.notice = '';
    this.refusal = '';
    if (user.impossible) {
      this.user = undefined;
      this.refusal = user.impossible;
    } else this.user = user;
    await this.updateComplete;
    this.renderRoot.querySelector<Dialog>('mm-dialog')?.show();
  }

  private close(): void {
    this.renderRoot.querySelector<Dialog>('mm-dialog')?.close();
  }

  private async save(): Promise<void> {
    const { user } = this;
    const field = this.renderRoot.querySelector<TextField>('mm-dialog mm-text-field');
    const visible = this.renderRoot.querySelector<Switch>('mm-switch')?.checked;
    if (!user || !field) return this.close();
    const { id, mail } = user;
    this.refusal = (await send('correspondance', { id, local: field.value, visible })) ?? '';
    if (this.refusal) return;
    this.close();
    this.user = undefined;
    this.notice = `La correspondance de ${mail} a été enregistrée.`;
  }
}

customElements.define('mm-users', Users);
