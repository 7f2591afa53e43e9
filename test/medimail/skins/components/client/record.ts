import { css, html, LitElement } from 'lit';
import type { RecordData } from '../wire.ts';
import { pageData, send } from './data.ts';
import type { Dialog } from './dialog.ts';
import { pageLook } from './look.ts';
import type { Select } from './select.ts';
import type { TextField } from './text-field.ts';

const TYPES = [
  ['MED', 'MEDIMAIL'],
  ['PER', 'PERSONNEL'],
  ['ORG', 'ORGANISATIONNEL'],
] as const;

/** The record of an account, and the dialog where its type is changed. */
class RecordPage extends LitElement {
  static override properties = { refusal: { state: true }, typeRefusal: { state: true } };
  static override styles = [
    pageLook,
    css`
      .columns {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 18px;
        max-width: 900px;
      }
    `,
  ];
  private readonly data = pageData<RecordData>();
  declare refusal: string;
  declare typeRefusal: string;

  constructor() {
    super();
    this.refusal = '';
    this.typeRefusal = '';
  }

  protected override render() {
    const { user, notice } = this.data;
    const { nom, prenom, mail, bal, phone } = user;
    const isPerson = bal === 'MED' || bal === 'PER';
    return html`<mm-shell>
      ${this.refusal ? html`<mm-alert kind="error">${this.refusal}</mm-alert>` : ''}
      ${notice && !this.refusal ? html`<mm-alert kind="info">${notice}</mm-alert>` : ''}
      <div class="columns">
        <section class="box">
          <h2>Identité</h2>
          <mm-text-field name="nom" label="Nom" .value=${nom}></mm-text-field>
          <mm-text-field name="prenom" label="Prénom" .value=${prenom}></mm-text-field>
          <mm-text-field label="Mail" .value=${mail} fixed></mm-text-field>
          <mm-text-field label="Type de BAL" .value=${bal} fixed></mm-text-field>
          <mm-text-field name="phone" label="Téléphone" .value=${phone ?? ''}></mm-text-field>
        </section>
        ${isPerson ? this.activity() : ''}
      </div>
      <div class="buttons">
        <mm-button @click=${() => location.assign('/utilisateurs')}>Retour</mm-button>
        ${isPerson ? html`<mm-button @click=${this.openType}>Changer le type de BAL</mm-button>` : ''}
        <mm-button look="main" @click=${this.save}>Enregistrer l’utilisateur</mm-button>
      </div>
      <mm-dialog heading="Changer le type de BAL">
        ${this.typeRefusal ? html`<mm-alert kind="error">${this.typeRefusal}</mm-alert>` : ''}
        <p>${mail}</p>
        <mm-select id="type" label="Nouveau type" .options=${TYPES} .value=${bal}></mm-select>
        <div class="buttons">
          <mm-button @click=${this.closeType}>Annuler</mm-button>
          <mm-button look="main" @click=${this.changeType}>Valider</mm-button>
        </div>
      </mm-dialog>
    </mm-shell>`;
  }

  private activity() {
    const { user, professions } = this.data;
    return html`<section class="box">
      <h2>Activité</h2>
      <mm-select
        id="profession"
        label="Profession"
        .options=${['', ...professions].map((name) => [name, name])}
        .value=${user.profession}
      ></mm-select>
      <mm-text-field name="rpps" label="Identifiant RPPS" .value=${user.rpps}></mm-text-field>
      <mm-text-field name="adeli" label="Identifiant ADELI" .value=${user.adeli}></mm-text-field>
    </section>`;
  }

  private async save(): Promise<void> {
    const fields = [...this.renderRoot.querySelectorAll<TextField>('mm-text-field[name]')];
    const values = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
    const profession = this.renderRoot.querySelector<Select>('#profession')?.value;
    this.refusal = (await send('fiche', { id: this.data.user.id, ...values, profession })) ?? '';
    if (this.refusal) scrollTo(0, 0);
    else location.assign('/utilisateurs?info=fiche');
  }

  private openType(): void {
    this.typeRefusal = '';
    this.renderRoot.querySelector<Dialog>('mm-dialog')?.show();
  }

  private closeType(): void {
    this.renderRoot.querySelector<Dialog>('mm-dialog')?.close();
  }

  private async changeType(): Promise<void> {
    const bal = this.renderRoot.querySelector<Select>('#type')?.value;
    this.typeRefusal = (await send('type', { id: this.data.user.id, bal })) ?? '';
    if (!this.typeRefusal) location.assign(`/utilisateurs/${this.data.user.id}?info=type`);
  }
}

customElements.define('mm-record', RecordPage);
