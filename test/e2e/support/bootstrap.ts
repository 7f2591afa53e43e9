import type { Locator, Page } from 'playwright-core';
import { MEDIMAIL_URL } from './chromium.ts';
import type { MedimailPages } from './pages.ts';

/** The elements of the `bootstrap` demo Medimail, found as a person finds them. */
export class BootstrapMedimail implements MedimailPages {
  constructor(readonly page: Page) {}

  async openList(query = ''): Promise<void> {
    await this.page.goto(`${MEDIMAIL_URL}admin/utilisateurs`);
    if (query !== '') await this.search.fill(query);
  }

  row(mail: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByText(mail, { exact: true }) });
  }

  pencil(mail: string): Locator {
    return this.icon(mail, 'Éditer');
  }

  plus(mail: string): Locator {
    return this.icon(mail, 'Ajouter une correspondance');
  }

  get search(): Locator {
    return this.page.getByLabel('Rechercher');
  }

  /** There is none: DataTables searches as one types. */
  get searchButton(): Locator {
    return this.page.getByRole('button', { name: 'Rechercher' });
  }

  get changeType(): Locator {
    return this.page.getByRole('button', { name: 'Changer le type de BAL' });
  }

  get types(): Locator {
    return this.page.getByLabel('Nature de la BAL');
  }

  async choosePersonal(): Promise<void> {
    await this.types.selectOption({ label: 'PERSONNEL' });
  }

  get validate(): Locator {
    return this.page.getByRole('button', { name: 'Valider' });
  }

  get rpps(): Locator {
    return this.page.getByLabel('Identifiant RPPS');
  }

  get saveUser(): Locator {
    return this.page.getByRole('button', { name: 'Enregistrer l’utilisateur' });
  }

  get address(): Locator {
    return this.page.getByLabel('Adresse de correspondance');
  }

  visible(_choice: 'Oui' | 'Non'): Locator {
    return this.page.getByLabel('Visible dans l’annuaire');
  }

  async chooseVisible(choice: 'Oui' | 'Non'): Promise<void> {
    // Typed: Playwright's own way to choose sends events that are not a person's.
    await this.visible(choice).press(choice.charAt(0));
  }

  get save(): Locator {
    return this.page.getByRole('button', { name: 'Enregistrer', exact: true });
  }

  /** A button that says its name only when the mouse is over it: the tooltip takes its `title` away. */
  private icon(mail: string, name: string): Locator {
    return this.row(mail).locator(`[title="${name}"], [data-original-title="${name}"]`);
  }
}
